package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import dev.orm.session.moves.AssignmentsContract;
import org.junit.jupiter.api.AutoClose;

class PostgreSqlAssignmentsTest extends AssignmentsContract {
    @AutoClose
    private final TestDatabase server = TestServers.postgresql();

    @Override
    protected Database open(Class<?>... classes) {
        return ServerDatabases.open(server, classes);
    }
}
