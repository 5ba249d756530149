package dev.orm.example;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresqlJudgeIT extends HibernateOnAServer {
    @Override
    TestDatabase database() {
        return TestServers.postgresql();
    }

    @Override
    String databaseName() {
        return "PostgreSQL";
    }
}
