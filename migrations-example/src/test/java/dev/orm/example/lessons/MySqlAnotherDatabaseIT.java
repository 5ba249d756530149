package dev.orm.example.lessons;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MySqlAnotherDatabaseIT extends AnotherDatabase {
    @AutoClose
    private final TestDatabase server = TestServers.mysql();

    @Override
    String url() {
        return url(server);
    }
}
