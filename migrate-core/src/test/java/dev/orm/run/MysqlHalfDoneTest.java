package dev.orm.run;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MysqlHalfDoneTest extends HalfDoneContract {
    @Override
    TestDatabase database() {
        return TestServers.mysql();
    }
}
