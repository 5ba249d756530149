package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MySqlViolationTest extends KeysOfOneNameContract {
    @AutoClose
    private final TestDatabase server = TestServers.mysql();

    @Override
    boolean hasChecks() throws SQLException {
        try (Connection connection = server.open()) {
            return !connection.getMetaData().getDatabaseProductVersion().startsWith("8.0.12");
        }
    }

    @Override
    Database open(Class<?>... classes) {
        return ServerDatabases.open(server, classes);
    }
}
