package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pool that an application has anyway: it gives one connection and gets it back as it was. */
abstract class PoolContract {
    private static final long PATIENCE = 5_000;

    /** Kept, so that the level is. */
    private static final Logger LOG = Logger.getLogger("dev.orm");

    static {
        LOG.setLevel(Level.OFF);
    }

    @TempDir
    Path folder;

    /** A new, empty database. */
    abstract void database(HikariConfig pool) throws SQLException;

    /** Changes all of the session that {@link #session} tells, and does not set it back. */
    abstract String unsettling();

    /** Queries of one value each. */
    abstract List<String> session();

    @BeforeEach
    void scripts() throws IOException {
        write("V1__users.sql", "create table users (id integer not null primary key);\n");
        write("V2__posts.sql", "create table posts (id integer not null primary key);\n");
        write("R__first.sql", "insert into users select 1 where not exists (select 1 from users);\n");
        write("beforeMigrate.sql", "select 1;\n");
    }

    @Test
    void oneConnectionIsEnough() throws SQLException {
        try (HikariDataSource pool = pool(1, true)) {
            RunReport report = migrator(pool).upgrade();

            assertThat(report.done()).hasToString("[upgrade 1 users, upgrade 2 posts, repeat first]");
            assertThat(report.before()).hasToString("base");
            assertThat(report.place()).hasToString("2 (head)");
            assertThat(migrator(pool).upgrade().done()).isEmpty();
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    @Test
    void twoInstancesShareAPoolOfTwo() throws SQLException {
        try (HikariDataSource pool = pool(2, true)) {
            CompletableFuture<RunReport> other =
                    CompletableFuture.supplyAsync(() -> migrator(pool).upgrade());
            RunReport one = migrator(pool).upgrade();

            assertThat(one.done().size() + other.join().done().size()).isEqualTo(3);
            assertThat(one.place()).isEqualTo(other.join().place());
        }
    }

    @Test
    void theSessionIsAsItWas() throws SQLException, IOException {
        write("V3__unsettling.sql", unsettling());
        write("V4__outside.sql", unsettling());
        write("V4__outside.sql.conf", "executeInTransaction=false\n");
        write("afterConnect.sql", unsettling());
        try (HikariDataSource pool = pool(1, true)) {
            List<String> before = tell(pool);

            migrator(pool).upgrade();
            assertThat(tell(pool)).isEqualTo(before);

            migrator(pool).upgrade(); // nothing to do, but for afterConnect
            assertThat(tell(pool)).isEqualTo(before);
        }
    }

    @Test
    void aPoolWithoutAutocommit() throws SQLException {
        try (HikariDataSource pool = pool(1, false)) {
            assertThat(migrator(pool).upgrade().place()).hasToString("2 (head)");

            try (Connection connection = pool.getConnection()) {
                assertThat(connection.getAutoCommit()).isFalse();
            }
            assertThat(migrator(pool).current()).hasToString("[2 posts]");
        }
    }

    @Test
    void alsoAfterAFailure() throws SQLException, IOException {
        write("V3__fails.sql", unsettling() + "insert into nowhere values (1);\n");
        try (HikariDataSource pool = pool(1, true)) {
            List<String> before = tell(pool);

            assertThatThrownBy(() -> migrator(pool).upgrade()).isInstanceOf(StatementFailedException.class);

            assertThat(tell(pool)).isEqualTo(before);
            assertThat(migrator(pool).current()).hasToString("[2 posts]");
        }
    }

    HikariDataSource pool(int size, boolean autoCommit) throws SQLException {
        HikariConfig config = new HikariConfig();
        database(config);
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(PATIENCE);
        config.setAutoCommit(autoCommit);
        return new HikariDataSource(config);
    }

    Migrator migrator(HikariDataSource pool) {
        return Migrator.of(pool).locations("filesystem:" + folder);
    }

    private List<String> tell(HikariDataSource pool) throws SQLException {
        List<String> told = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String query : session()) {
                try (ResultSet row = statement.executeQuery(query)) {
                    told.add(query + ": " + (row.next() ? row.getString(1) : ""));
                }
            }
        }
        return told;
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
