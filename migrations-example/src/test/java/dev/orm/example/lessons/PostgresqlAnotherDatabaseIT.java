package dev.orm.example.lessons;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresqlAnotherDatabaseIT extends AnotherDatabase {
    @AutoClose
    private final TestDatabase server = TestServers.postgresql();

    @Override
    String url() {
        return url(server);
    }
}
