package dev.orm.example;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MySqlJudgeIT extends HibernateOnAServer {
    @Override
    TestDatabase database() {
        return TestServers.mysql();
    }

    @Override
    String databaseName() {
        return "MySQL";
    }
}
