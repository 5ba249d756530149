package dev.orm.dialect.mysql;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MySqlKeysFromElsewhereTest extends KeysFromElsewhereContract {
    @Override
    protected TestDatabase database() {
        return TestServers.mysql();
    }
}
