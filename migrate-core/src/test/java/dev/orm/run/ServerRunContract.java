package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.revision.RevisionTarget;
import dev.orm.script.ScriptDirectory;
import dev.orm.servers.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on a server. */
abstract class ServerRunContract {
    private static final int DEPLOYERS = 4;

    @TempDir
    Path migrations;

    private TestDatabase database;

    abstract TestDatabase database();

    /** What becomes of a table that a step created before it failed. */
    abstract String afterTheFailure();

    @BeforeEach
    void open() throws IOException {
        database = database();
        write("V1__users.sql", "create table users (id integer not null primary key, email varchar(80));\n");
        write("U1__users.sql", "drop table users;\n");
        write("V2__posts.sql", """
                        create table posts (id integer not null primary key, title varchar(80) not null);
                        insert into posts values (1, 'hello');
                        """);
        write("U2__posts.sql", "drop table posts;\n");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void upAndDownAndUp() throws SQLException {
        assertThat(migrator().run(RevisionTarget.parse("head")).done()).hasSize(2);
        assertThat(ask("select title from posts")).containsExactly("hello");

        migrator().downgrade(RevisionTarget.parse("base"));
        migrator().run(RevisionTarget.parse("head"));

        assertThat(ask("select revision from orm_version where state = 'applied' order by sequence"))
                .containsExactly("1", "2");
        assertThat(ask("select revision from orm_version where schema_fingerprint is not null order by sequence"))
                .containsExactly("2", "1", "2");
        assertThat(ask("select count(*) from orm_version_meta")).containsExactly("1");
    }

    @Test
    void aFailureTellsWhatIsLeft() throws IOException, SQLException {
        write("V2__posts.sql", "create table posts (id integer not null primary key);\ncreate tabel tags (id int);\n");

        assertThatThrownBy(() -> migrator().run(RevisionTarget.parse("head")))
                .isInstanceOf(StatementFailedException.class)
                .hasMessageContaining("V2__posts.sql, line 2, column 1")
                .hasMessageContaining(afterTheFailure());

        assertThat(migrator().state().current()).hasToString("[1]");
    }

    @Test
    void eachStepIsDoneOnceByManyAtOnce() throws Exception {
        for (int number = 3; number <= 8; number++) {
            write("V" + number + "__entry.sql", "insert into posts values (" + number + ", 'x');\n");
        }
        List<RunReport> reports = atOnce();

        assertThat(reports.stream().mapToInt(report -> report.done().size()).sum())
                .isEqualTo(8);
        assertThat(ask("select count(*) from posts")).containsExactly("7");
        assertThat(ask("select count(*) from orm_version")).containsExactly("8");
    }

    /** As a run leaves them that was killed between two of their statements. */
    @Test
    void tablesOfOursThatWereLeftUnfinishedAreMadeWhole() throws SQLException {
        migrator().run(RevisionTarget.parse("+1"));
        run("drop table users", "delete from orm_version", "drop table orm_version_meta");

        assertThat(migrator().run(RevisionTarget.parse("head")).done()).hasSize(2);

        assertThat(ask("select format from orm_version_meta")).containsExactly("1");
        run("drop table posts", "drop table users", "delete from orm_version", "delete from orm_version_meta");
        assertThat(migrator().run(RevisionTarget.parse("head")).done()).hasSize(2);
    }

    @Test
    void theClockIsInUtc() throws SQLException {
        migrator().run(RevisionTarget.parse("+1"));

        String written = migrator().state().revisions().get(0).row().appliedAt();
        LocalDateTime at = LocalDateTime.parse(written.substring(0, 19).replace(' ', 'T'));
        assertThat(Duration.between(at, LocalDateTime.now(ZoneOffset.UTC)).abs())
                .isLessThan(Duration.ofMinutes(30));
    }

    private List<RunReport> atOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(DEPLOYERS);
        try {
            CountDownLatch ready = new CountDownLatch(DEPLOYERS);
            List<Future<RunReport>> futures = new ArrayList<>();
            for (int deployer = 0; deployer < DEPLOYERS; deployer++) {
                futures.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return migrator().run(RevisionTarget.parse("head"));
                }));
            }
            List<RunReport> reports = new ArrayList<>();
            for (Future<RunReport> future : futures) {
                reports.add(future.get(120, TimeUnit.SECONDS));
            }
            return reports;
        } finally {
            threads.shutdownNow();
        }
    }

    private Migrator migrator() {
        return new Migrator(database::open, ScriptDirectory.read(migrations));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(migrations.resolve(name), text);
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private List<String> ask(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
