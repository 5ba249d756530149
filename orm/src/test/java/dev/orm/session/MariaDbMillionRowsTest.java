package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbMillionRowsTest extends MillionRowsContract {
    @AutoClose
    private final TestDatabase server = TestServers.mariadb();

    @Override
    Map<String, String> settings() {
        return Map.of("url", server.url(), "user", server.user(), "password", server.password());
    }

    @Override
    Connection connect() throws SQLException {
        return server.open();
    }
}
