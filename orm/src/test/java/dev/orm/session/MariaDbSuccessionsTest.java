package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import dev.orm.session.moves.SuccessionsContract;
import org.junit.jupiter.api.AutoClose;

class MariaDbSuccessionsTest extends SuccessionsContract {
    @AutoClose
    private final TestDatabase server = TestServers.mariadb();

    @Override
    protected Database open(Class<?>... classes) {
        return ServerDatabases.open(server, classes);
    }
}
