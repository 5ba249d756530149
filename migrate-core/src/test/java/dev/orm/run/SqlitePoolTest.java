package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.orm.dialect.LockedException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SqlitePoolTest extends PoolContract {
    @TempDir
    private Path databases;

    @Override
    void database(HikariConfig pool) {
        pool.setJdbcUrl("jdbc:sqlite:" + databases.resolve("shop.db"));
        pool.addDataSourceProperty("foreign_keys", "true");
    }

    @Test
    @Timeout(60)
    void itWaitsAsLongAsItIsTold() throws Exception {
        try (HikariDataSource pool = pool(1, true);
                Connection other = DriverManager.getConnection(pool.getJdbcUrl());
                Statement statement = other.createStatement()) {
            execute(pool, "pragma busy_timeout = 600000");
            statement.execute("begin exclusive");

            assertThatThrownBy(() ->
                            migrator(pool).lockTimeout(Duration.ofMillis(200)).upgrade())
                    .isInstanceOf(LockedException.class)
                    .hasMessageContaining("waited 200 ms for ");

            statement.execute("rollback");
            assertThat(migrator(pool)
                            .lockTimeout(Duration.ofMillis(200))
                            .upgrade()
                            .done())
                    .hasSize(3);
            assertThat(ask(pool, "pragma busy_timeout")).isEqualTo("600000");
        }
    }

    @Test
    void aPoolThatHasNoneLeft() throws SQLException {
        try (HikariDataSource pool = pool(1, true);
                Connection held = pool.getConnection()) {
            assertThat(held.isClosed()).isFalse();
            pool.setConnectionTimeout(250);

            assertThatThrownBy(() -> migrator(pool).upgrade())
                    .isInstanceOf(DatabaseFailedException.class)
                    .hasMessageMatching("""
                            no connection to the database was to be had
                              why:  .*Connection is not available, request timed out after .*
                              next: see that the server runs, and that a pool has one connection which nobody holds; nothing was changed""");
        }
    }

    private static void execute(HikariDataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(HikariDataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getString(1);
        }
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
