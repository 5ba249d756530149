package dev.orm.example;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresqlEntitiesIT extends EntitiesOnAServer {
    @Override
    TestDatabase database() {
        return TestServers.postgresql();
    }

    @Override
    String objects() {
        return "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'S', 'v')";
    }

    @Override
    int tablesOfTheShop() {
        return 10;
    }
}
