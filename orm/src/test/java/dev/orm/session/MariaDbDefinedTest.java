package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import dev.orm.session.types.Defined;
import dev.orm.session.types.DefinedContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbDefinedTest extends DefinedContract {
    @AutoClose
    private final TestDatabase server = TestServers.mariadb();

    @Override
    protected Database open(Class<?>... classes) {
        return ServerDatabases.open(server, classes);
    }

    @Override
    protected Defined defined() {
        return new Defined.OnMySql();
    }
}
