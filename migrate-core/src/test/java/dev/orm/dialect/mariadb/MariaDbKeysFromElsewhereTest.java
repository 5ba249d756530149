package dev.orm.dialect.mariadb;

import dev.orm.dialect.mysql.KeysFromElsewhereContract;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbKeysFromElsewhereTest extends KeysFromElsewhereContract {
    @Override
    protected TestDatabase database() {
        return TestServers.mariadb();
    }
}
