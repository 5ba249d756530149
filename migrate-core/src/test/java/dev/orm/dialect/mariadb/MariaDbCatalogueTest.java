package dev.orm.dialect.mariadb;

import dev.orm.dialect.mysql.CatalogueContract;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** On MariaDB. */
@Tag("mariadb")
final class MariaDbCatalogueTest extends CatalogueContract {

    @Override
    protected TestDatabase database() {
        return TestServers.mariadb();
    }

    @Override
    protected List<String> strangeTables() {
        return List.of(
                "create table t (a int, key ix (a) key_block_size = 8)",
                "create table t (a int, begins date, ends date, period for life (begins, ends))");
    }
}
