package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import dev.orm.session.types.RaritiesContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgreSqlRaritiesTest extends RaritiesContract {
    @AutoClose
    private final TestDatabase server = TestServers.postgresql();

    @Override
    protected Database open(Class<?>... classes) {
        return ServerDatabases.open(server, classes);
    }

    @Override
    protected boolean comparesJson() {
        return false;
    }

    @Override
    protected boolean tellsRowsApart() {
        return false;
    }

    @Override
    protected boolean comparesLargeTexts() {
        return false;
    }
}
