package dev.orm.dialect.mysql;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

/** The contract on MySQL: 8.0.12, or whatever the environment names. */
@Tag("mysql")
final class MySqlServerTest extends ServerContract {

    @Override
    protected TestDatabase database() {
        return TestServers.mysql();
    }

    @Override
    protected String strangeTable() {
        return "create table t (a int column_format fixed)";
    }
}
