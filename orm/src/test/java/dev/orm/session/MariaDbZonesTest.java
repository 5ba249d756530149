package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import dev.orm.session.zones.ZonesContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbZonesTest extends ZonesContract {
    @AutoClose
    private final TestDatabase server = TestServers.mariadb();

    @Override
    protected Map<String, String> settings() {
        String url = server.url() + (server.url().contains("?") ? "&" : "?")
                + "connectionTimeZone=-03:00&forceConnectionTimeZoneToSession=true";
        return Map.of("url", url, "user", server.user(), "password", server.password());
    }

    @Override
    protected Connection connect() throws SQLException {
        return server.open();
    }
}
