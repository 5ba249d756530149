package dev.orm.dialect.mariadb;

import dev.orm.dialect.mysql.ServerNormalizerContract;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
final class MariaDbServerNormalizerTest extends ServerNormalizerContract {

    @Override
    protected TestDatabase database() {
        return TestServers.mariadb();
    }
}
