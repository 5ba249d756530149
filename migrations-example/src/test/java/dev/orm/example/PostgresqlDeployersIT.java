package dev.orm.example;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresqlDeployersIT extends DeployersOnAServer {
    @Override
    TestDatabase database() {
        return TestServers.postgresql();
    }

    @Override
    String aMinute() {
        return "select pg_sleep(60)";
    }

    @Override
    String howManySpendIt() {
        return """
                select count(*) from pg_stat_activity, pg_sleep(0.1)
                 where datname = current_database() and state = 'active' and query = 'select pg_sleep(60)'
                """;
    }

    @Override
    String holder() {
        return "process \\d+ \\(orm\\) of postgres at 127\\.0\\.0\\.1, which runs since \\d\\d:\\d\\d:\\d\\d UTC";
    }
}
