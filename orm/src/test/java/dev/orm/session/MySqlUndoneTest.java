package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import dev.orm.session.members.UndoneContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MySqlUndoneTest extends UndoneContract {
    @AutoClose
    private final TestDatabase server = TestServers.mysql();

    @Override
    protected Database open(Class<?>... classes) {
        return ServerDatabases.open(server, classes);
    }
}
