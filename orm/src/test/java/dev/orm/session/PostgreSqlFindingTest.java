package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import dev.orm.session.types.FindingContract;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgreSqlFindingTest extends FindingContract {
    @AutoClose
    private final TestDatabase server = TestServers.postgresql();

    @Override
    protected Database open(Class<?>... classes) {
        return ServerDatabases.open(server, classes);
    }

    /** Large objects: the column holds their number. */
    @Override
    protected Set<String> incomparable() {
        return Set.of("hugeText", "hugeBytes", "lobText", "lobBytes");
    }
}
