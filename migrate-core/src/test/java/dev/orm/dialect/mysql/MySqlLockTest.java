package dev.orm.dialect.mysql;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
final class MySqlLockTest extends LockContract {

    @Override
    protected TestDatabase database() {
        return TestServers.mysql();
    }
}
