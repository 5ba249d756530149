package dev.orm.example;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MySqlDatabasesIT extends DatabasesOnAServer {
    @Override
    TestDatabase database() {
        return TestServers.mysql();
    }
}
