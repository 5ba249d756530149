package dev.orm.diff;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MysqlUnseenTriggersTest extends UnseenTriggersContract {
    @Override
    TestDatabase database() {
        return TestServers.mysql();
    }
}
