package dev.orm.run;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresqlRunTest extends ServerRunContract {
    @Override
    TestDatabase database() {
        return TestServers.postgresql();
    }

    @Override
    String afterTheFailure() {
        return "everything this step did was rolled back";
    }
}
