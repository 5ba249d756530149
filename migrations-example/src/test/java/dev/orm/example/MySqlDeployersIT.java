package dev.orm.example;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MySqlDeployersIT extends DeployersOnAServer {
    @Override
    TestDatabase database() {
        return TestServers.mysql();
    }

    @Override
    String aMinute() {
        return "do sleep(60)";
    }

    @Override
    String howManySpendIt() {
        return """
                select count(*) from information_schema.processlist, (select sleep(0.1)) moment
                 where db = database() and info = 'do sleep(60)'
                """;
    }

    @Override
    String holder() {
        return "connection \\d+ of root from \\S+";
    }
}
