package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.AutoClose;

class MySqlViolationTest extends KeysOfOneNameContract {
    @AutoClose
    private final TestDatabase server = TestServers.mysql();

    @Override
    boolean hasChecks() {
        return false;
    }

    @Override
    Database open(Class<?>... classes) {
        return ServerDatabases.open(server, classes);
    }
}
