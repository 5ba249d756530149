package dev.orm.dialect.mariadb;

import dev.orm.dialect.mysql.ServerContract;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

/** The contract on MariaDB. */
@Tag("mariadb")
final class MariaDbServerTest extends ServerContract {

    @Override
    protected TestDatabase database() {
        return TestServers.mariadb();
    }

    @Override
    protected String strangeTable() {
        return "create table t (a int, key ix (a) key_block_size = 8)";
    }
}
