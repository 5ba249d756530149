package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import dev.orm.session.types.TypesContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

/** Through a pool of somebody else's. */
@Tag("mariadb")
class MariaDbPooledTypesTest extends TypesContract {
    @AutoClose
    private final TestDatabase server = TestServers.mariadb();

    @AutoClose
    private final OneConnection pool = OneConnection.to(server, "useServerPrepStmts=true");

    @Override
    protected Database open(Class<?>... classes) {
        return Database.open(pool, classes);
    }
}
