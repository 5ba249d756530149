package dev.orm.dialect.mysql;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

/** On MySQL: 8.0.12, or whatever the environment names. */
@Tag("mysql")
final class MySqlColumnChangesTest extends ColumnChangesContract {

    @Override
    protected TestDatabase database() {
        return TestServers.mysql();
    }
}
