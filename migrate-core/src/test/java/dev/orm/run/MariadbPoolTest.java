package dev.orm.run;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariadbPoolTest extends MysqlPoolTest {
    @Override
    TestDatabase server() {
        return TestServers.mariadb();
    }
}
