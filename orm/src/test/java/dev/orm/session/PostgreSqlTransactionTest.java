package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgreSqlTransactionTest extends TransactionContract {
    @AutoClose
    private final TestDatabase server = TestServers.postgresql();

    @Override
    Database open(Class<?>... classes) {
        return ServerDatabases.open(server, classes);
    }

    @Override
    String impatience() {
        return "set local lock_timeout = '100ms'";
    }
}
