package dev.orm.query.statement;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AutoClose;

class MySqlQueryRowsTest extends QueryRowsContract {
    @AutoClose
    private final TestDatabase database = TestServers.mysql();

    @Override
    Connection open() throws SQLException {
        return database.open();
    }
}
