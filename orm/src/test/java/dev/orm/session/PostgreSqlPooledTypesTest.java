package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import dev.orm.session.types.TypesContract;
import org.junit.jupiter.api.AutoClose;

/** Through a pool of somebody else's. */
class PostgreSqlPooledTypesTest extends TypesContract {
    @AutoClose
    private final TestDatabase server = TestServers.postgresql();

    @AutoClose
    private final OneConnection pool = OneConnection.to(server, "");

    @Override
    protected Database open(Class<?>... classes) {
        return Database.open(pool, classes);
    }
}
