package dev.orm.diff;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariadbUnseenTriggersTest extends UnseenTriggersContract {
    @Override
    TestDatabase database() {
        return TestServers.mariadb();
    }
}
