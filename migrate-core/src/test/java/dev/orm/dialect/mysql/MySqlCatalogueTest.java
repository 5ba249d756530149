package dev.orm.dialect.mysql;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** On MySQL: 8.0.12, or whatever the environment names. */
@Tag("mysql")
final class MySqlCatalogueTest extends CatalogueContract {

    @Override
    protected TestDatabase database() {
        return TestServers.mysql();
    }

    @Override
    protected List<String> strangeTables() {
        return List.of(
                "create table t (a int column_format fixed)",
                "create table t (a int, key ix (a) key_block_size = 8) row_format = compressed");
    }
}
