package dev.orm.run;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

class SqlitePoolTest extends PoolContract {
    @TempDir
    private Path databases;

    @Override
    void database(HikariConfig pool) {
        pool.setJdbcUrl("jdbc:sqlite:" + databases.resolve("shop.db"));
        pool.addDataSourceProperty("foreign_keys", "true");
    }

    @Override
    String unsettling() {
        return """
                pragma recursive_triggers = on;
                pragma legacy_alter_table = on;
                pragma cache_size = 17;
                pragma reverse_unordered_selects = on;
                """;
    }

    @Override
    List<String> session() {
        return List.of(
                "pragma foreign_keys",
                "pragma recursive_triggers",
                "pragma legacy_alter_table",
                "pragma cache_size",
                "pragma reverse_unordered_selects",
                "pragma busy_timeout",
                "pragma locking_mode",
                "select group_concat(name) from pragma_database_list where name <> 'temp'");
    }
}
