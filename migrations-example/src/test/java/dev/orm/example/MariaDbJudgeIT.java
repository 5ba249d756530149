package dev.orm.example;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbJudgeIT extends HibernateOnAServer {
    @Override
    TestDatabase database() {
        return TestServers.mariadb();
    }

    @Override
    String databaseName() {
        return "MariaDB";
    }
}
