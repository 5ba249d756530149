package dev.orm.diff;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbEffectiveCollationsTest extends EffectiveCollationsContract {
    @Override
    String database() {
        return "mariadb";
    }

    @Override
    TestDatabase empty() {
        return TestServers.mariadb();
    }

    @Override
    String usual() {
        return "utf8mb4_general_ci";
    }
}
