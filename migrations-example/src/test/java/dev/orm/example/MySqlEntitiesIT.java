package dev.orm.example;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MySqlEntitiesIT extends EntitiesOnAServer {
    @Override
    TestDatabase database() {
        return TestServers.mysql();
    }

    @Override
    String objects() {
        return "select table_name from information_schema.tables where table_schema = database()";
    }

    @Override
    int tablesOfTheShop() {
        return 11;
    }
}
