package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

/** Through a pool of somebody else's. */
@Tag("mariadb")
class MariaDbPooledValuesTest extends ValuesContract {
    @AutoClose
    private final TestDatabase server = TestServers.mariadb();

    @AutoClose
    private final OneConnection pool = OneConnection.to(server, "");

    @Override
    Database open(Class<?>... classes) {
        return Database.open(pool, classes);
    }
}
