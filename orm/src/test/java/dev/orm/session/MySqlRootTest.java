package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import dev.orm.session.keys.RootContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MySqlRootTest extends RootContract {
    @AutoClose
    private final TestDatabase server = TestServers.mysql();

    @Override
    protected Database open(Class<?>... classes) {
        return ServerDatabases.open(server, classes);
    }

    @Override
    protected boolean deletesRowsThatReferToThemselves() {
        return false;
    }
}
