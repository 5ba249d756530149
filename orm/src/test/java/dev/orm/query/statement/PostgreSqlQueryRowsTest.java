package dev.orm.query.statement;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AutoClose;

class PostgreSqlQueryRowsTest extends QueryRowsContract {
    @AutoClose
    private final TestDatabase database = TestServers.postgresql();

    @Override
    Connection open() throws SQLException {
        return database.open();
    }
}
