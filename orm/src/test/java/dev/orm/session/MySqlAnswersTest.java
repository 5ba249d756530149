package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.AutoClose;

class MySqlAnswersTest extends AnswersContract {
    @AutoClose
    private final TestDatabase server = TestServers.mysql();

    @Override
    Database open(Class<?>... classes) {
        return ServerDatabases.open(server, classes);
    }
}
