package dev.orm.run;

import com.zaxxer.hikari.HikariConfig;
import dev.orm.servers.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The same with a server. */
abstract class ServerPoolContract extends PoolContract {
    private TestDatabase database;

    abstract TestDatabase server();

    @BeforeEach
    void open() {
        database = server();
    }

    @AfterEach
    void drop() throws SQLException {
        database.close();
    }

    @Override
    void database(HikariConfig pool) {
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
    }
}
