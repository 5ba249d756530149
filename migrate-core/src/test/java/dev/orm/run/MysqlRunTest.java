package dev.orm.run;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MysqlRunTest extends ServerRunContract {
    @Override
    TestDatabase database() {
        return TestServers.mysql();
    }

    @Override
    char identifierQuote() {
        return '`';
    }

    @Override
    String afterTheFailure() {
        return "this database commits every DDL statement: what statements 1 to 1 changed is still there";
    }
}
