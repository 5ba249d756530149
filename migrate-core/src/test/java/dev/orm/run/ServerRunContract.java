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

    TestDatabase database;

    abstract TestDatabase database();

    /** What becomes of a table that a step created before it failed. */
    abstract String afterTheFailure();

    /** What stands around a name that holds blanks. */
    abstract char identifierQuote();

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

    /** What is computed is computed again. */
    @Test
    void aComputedColumnThatIsMadeAnewIsNotAskedAbout() throws IOException, SQLException {
        write("V3__shout.sql", """
                -- orm:made posts(shout)
                alter table posts add column shout varchar(80) generated always as (upper(title)) stored;
                """);
        write("V4__whisper.sql", """
                -- orm:made posts(shout)
                alter table posts drop column shout;
                alter table posts add column shout varchar(80) generated always as (lower(title)) stored;
                """);
        migrator().run(RevisionTarget.parse("head"));
        assertThat(ask("select shout from posts")).containsExactly("hello");

        write("V5__silence.sql", "-- orm:made posts(shout)\nalter table posts drop column shout;\n");
        assertThatThrownBy(() -> migrator().run(RevisionTarget.parse("head")))
                .isInstanceOf(DestructionRefusedException.class)
                .hasMessageContaining("drop-column posts.shout");
    }

    @Test
    void aPlainColumnThatAComputedOneTakesThePlaceOfIsAskedAbout() throws IOException, SQLException {
        write("V3__shout.sql", """
                -- orm:made posts(title)
                alter table posts drop column title;
                alter table posts add column title varchar(80) generated always as (upper('x')) stored;
                """);

        assertThatThrownBy(() -> migrator().run(RevisionTarget.parse("head")))
                .isInstanceOf(DestructionRefusedException.class)
                .hasMessageContaining("drop-column posts.title");
    }

    /** Drivers look for JDBC's own escapes in braces, and lose their way where a name holds a quote. */
    @Test
    void aStatementReachesTheServerAsItIsWritten() throws IOException, SQLException {
        String note = identifierQuote() + "it's a note" + identifierQuote();
        write("V1__users.sql", """
                        create table users (
                            NOTE varchar(40) default '{d ''x''}',
                            start varchar(9) default '/*',
                            e varchar(40) default '"q"; -- `no`',
                            id integer not null primary key
                        );
                        insert into users (id) values (1);
                        """.replace("NOTE", note));

        migrator().run(RevisionTarget.parse("1"));

        assertThat(ask("select concat(" + note + ", start, e) from users")).containsExactly("{d 'x'}/*\"q\"; -- `no`");
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

    @Test
    void callbacksAndRepeatablesRunInTheirOrder() throws IOException, SQLException {
        write("V3__log.sql", "create table log (number integer not null primary key, name varchar(40) not null);\n");
        write("R__names.sql", logged("R"));
        write("beforeEachMigrate.sql", "select 1;\n");
        write("afterVersioned.sql", logged("${flyway:filename}"));
        write("afterMigrate.sql", logged("${orm:script}"));
        migrator().run(RevisionTarget.parse("head"));
        migrator().run(RevisionTarget.parse("head"));

        assertThat(ask("select name from log order by number"))
                .containsExactly(
                        "afterVersioned.sql", "R", "afterMigrate.sql", "afterVersioned.sql", "afterMigrate.sql");
    }

    private static String logged(String name) {
        return "insert into log select coalesce(max(number), 0) + 1, '" + name + "' from log;\n";
    }

    @Test
    void placeholdersAreToldByTheServer() throws IOException, SQLException {
        write("V2__posts.sql", """
                create table posts (title varchar(200) not null);
                insert into posts values ('${flyway:database}'), ('${orm:database}'), ('${flyway:table}');
                """);
        migrator().run(RevisionTarget.parse("head"));

        List<String> titles = ask("select title from posts");
        assertThat(titles).hasSize(3).contains("orm_version").doesNotContain("");
    }

    @Test
    void aScriptOutsideATransactionThatFailsIsCalledFailed() throws IOException, SQLException {
        write("V2__posts.sql", "create table posts (id integer not null primary key);\ncreate tabel tags (id int);\n");
        write("V2__posts.sql.conf", "executeInTransaction=false\n");

        assertThatThrownBy(() -> migrator().run(RevisionTarget.parse("head")))
                .isInstanceOf(StatementFailedException.class)
                .hasMessageContaining("what statements 1 to 1 changed is still there");
        assertThat(states()).containsExactly("1 applied", "2 failed");

        write("V2__posts.sql", "create table tags (id integer not null primary key);\n");
        migrator().run(RevisionTarget.parse("head"));
        assertThat(states()).containsExactly("1 applied", "2 applied");
    }

    List<String> states() {
        return migrator().state().revisions().stream()
                .map(status -> status.key() + " " + status.state())
                .toList();
    }

    List<RunReport> atOnce() throws Exception {
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

    Migrator migrator() {
        return new Migrator(database::open, ScriptDirectory.read(migrations));
    }

    void write(String name, String text) throws IOException {
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

    List<String> ask(String sql) throws SQLException {
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
