package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import dev.orm.session.types.RaritiesContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MySqlRaritiesTest extends RaritiesContract {
    @AutoClose
    private final TestDatabase server = TestServers.mysql();

    @Override
    protected Database open(Class<?>... classes) {
        return ServerDatabases.open(server, classes);
    }

    @Override
    protected boolean comparesJson() {
        return false;
    }

    /** MySQL orders the keys. */
    @Override
    protected String spelled(String json) {
        return "{\"a\": [1.0, null, \"\u20ac\"], \"b\": 1}";
    }
}
