package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import dev.orm.session.rules.RulesContract;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MySqlRulesTest extends RulesContract {
    @AutoClose
    private final TestDatabase server = TestServers.mysql();

    @Override
    protected Database open(Class<?>... classes) {
        return ServerDatabases.open(server, classes);
    }

    @Override
    protected boolean defers() {
        return false;
    }

    @Override
    protected boolean hasChecks() throws SQLException {
        try (Connection connection = server.open()) {
            return !connection.getMetaData().getDatabaseProductVersion().startsWith("8.0.12");
        }
    }
}
