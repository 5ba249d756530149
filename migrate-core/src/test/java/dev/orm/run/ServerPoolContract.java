package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.orm.OrmException;
import dev.orm.servers.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

    /** A statement that cuts its own connection. */
    abstract String cutting();

    @Test
    void aCutConnectionIsToldAndReplaced() throws SQLException, IOException {
        for (boolean autoCommit : List.of(true, false)) {
            write("U3__cut.sql", "select 1;\n");
            write("V3__cut.sql", cutting() + ";\n");
            try (HikariDataSource pool = pool(1, autoCommit)) {
                assertThatThrownBy(() -> migrator(pool).upgrade())
                        .isInstanceOf(OrmException.class)
                        .hasMessageContaining("upgrade 3 cut failed");

                write("V3__cut.sql", "select 1;\n");
                assertThat(migrator(pool).upgrade().place()).hasToString("3 (head)");
                migrator(pool).downgrade("2");
            }
        }
    }

    @Override
    void database(HikariConfig pool) {
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
    }
}
