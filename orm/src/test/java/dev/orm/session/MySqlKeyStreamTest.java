package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import dev.orm.session.keys.KeyStreamContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MySqlKeyStreamTest extends KeyStreamContract {
    @AutoClose
    private final TestDatabase server = TestServers.mysql();

    @Override
    protected Database open(Class<?>... classes) {
        return ServerDatabases.open(server, classes);
    }

    @Override
    protected boolean keepsResultsOpen() {
        return false;
    }
}
