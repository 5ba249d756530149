package dev.orm.dialect.mysql;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
final class MySqlServerNormalizerTest extends ServerNormalizerContract {

    @Override
    protected TestDatabase database() {
        return TestServers.mysql();
    }
}
