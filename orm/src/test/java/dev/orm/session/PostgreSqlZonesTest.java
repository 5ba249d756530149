package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import dev.orm.session.zones.ZonesContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgreSqlZonesTest extends ZonesContract {
    @AutoClose
    private final TestDatabase server = TestServers.postgresql();

    @Override
    protected Map<String, String> settings() {
        return Map.of("url", server.url(), "user", server.user(), "password", server.password());
    }

    @Override
    protected Connection connect() throws SQLException {
        return server.open();
    }

    @Override
    protected String inUtc(String query) {
        return query.replace(", at_offset", " at time zone 'UTC', at_offset at time zone 'UTC'");
    }
}
