package dev.orm.diff;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MySqlEffectiveCollationsTest extends EffectiveCollationsContract {
    @Override
    String database() {
        return "mysql";
    }

    @Override
    TestDatabase empty() {
        return TestServers.mysql();
    }

    @Override
    String usual() {
        return "utf8mb4_0900_ai_ci";
    }
}
