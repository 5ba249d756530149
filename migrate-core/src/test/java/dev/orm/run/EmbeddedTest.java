package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.connect.UrlException;
import dev.orm.dialect.ServerIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an application says when it starts, and what it hears. */
class EmbeddedTest {
    private static final Logger LOG = Logger.getLogger("dev.orm.run.Migrator");

    @TempDir
    Path folder;

    private final List<String> logged = new ArrayList<>();
    private final Handler kept = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add((entry.getLevel() + " " + entry.getMessage()).replaceAll("\\d+ ms", "N ms"));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void twoScripts() throws IOException {
        LOG.setLevel(Level.INFO);
        LOG.setUseParentHandlers(false);
        LOG.addHandler(kept);
        write("V1__users.sql", "create table ${prefix}users (id integer primary key);\n");
        write("U1__users.sql", "drop table ${prefix}users;\n");
        write("V2__posts.sql", "create table ${prefix}posts (id integer primary key);\n");
        write("U2__posts.sql", "drop table ${prefix}posts;\n");
    }

    @AfterEach
    void leaveTheLog() {
        LOG.removeHandler(kept);
        LOG.setLevel(null);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void whatIsPendingIsApplied() throws SQLException {
        assertThat(migrator().pending()).hasToString("[upgrade 1 users, upgrade 2 posts]");
        assertThat(migrator().current()).isEmpty();

        RunReport report = migrator().upgrade();

        assertThat(report.done()).hasToString("[upgrade 1 users, upgrade 2 posts]");
        assertThat(report.notices()).isEmpty();
        assertThat(report.before()).hasToString("base");
        assertThat(report.place()).hasToString("2 (head)");
        assertThat(migrator().current()).hasToString("[2 posts]");
        assertThat(migrator().pending()).isEmpty();
        assertThat(migrator().upgrade().done()).isEmpty();
        assertThat(tables())
                .containsExactly("a_posts", "a_users", "orm_version", "orm_version_journal", "orm_version_meta");
    }

    @Test
    void upToATargetAndBack() throws SQLException {
        assertThat(migrator().upgrade("1").place()).hasToString("1");
        RunReport report = migrator().downgrade("base");

        assertThat(report.done()).hasToString("[downgrade 1 users]");
        assertThat(report.before()).hasToString("1");
        assertThat(report.place()).hasToString("base");
        assertThat(tables()).containsExactly("orm_version", "orm_version_journal", "orm_version_meta");
    }

    @Test
    void theLogSaysWhatHappens() throws IOException {
        write("afterMigrate.sql", "select 1;\n");
        migrator().upgrade();
        write("V2__posts.sql", "create table ${prefix}posts (id integer primary key); -- more\n");
        migrator().upgrade();

        assertThat(logged)
                .containsExactly(
                        "INFO database " + folder.resolve("shop.db") + ": 2 steps",
                        "INFO upgrade 1 users (N ms)",
                        "INFO upgrade 2 posts (N ms)",
                        "INFO afterMigrate.sql",
                        "INFO 2 steps; the database is at 2 (head)",
                        "WARNING V2__posts.sql: comments or blanks changed since it was applied",
                        "INFO afterMigrate.sql",
                        "INFO nothing to do; the database is at 2 (head)");
    }

    @Test
    void aListenerHearsTheSame() throws IOException {
        write("afterMigrate.sql", "select 1;\n");
        List<String> heard = new ArrayList<>();
        migrator().listener(new Hearing(heard)).upgrade();
        write("V2__posts.sql", "create table ${prefix}posts (id integer primary key); -- more\n");
        migrator().listener(new Hearing(heard)).upgrade();

        assertThat(heard)
                .containsExactly(
                        "began: 2",
                        "started upgrade 1 users",
                        "finished upgrade 1 users",
                        "started upgrade 2 posts",
                        "finished upgrade 2 posts",
                        "called afterMigrate.sql",
                        "ended: 2",
                        "notice V2__posts.sql: comments or blanks changed since it was applied",
                        "called afterMigrate.sql",
                        "ended: 0");
    }

    private record Hearing(List<String> heard) implements MigrationListener {
        @Override
        public void began(ServerIdentity server, MigrationPlan plan) {
            heard.add("began: " + plan.steps().size());
        }

        @Override
        public void started(Step step) {
            heard.add("started " + step);
        }

        @Override
        public void finished(Step step, Duration duration) {
            heard.add("finished " + step);
        }

        @Override
        public void called(String script) {
            heard.add("called " + script);
        }

        @Override
        public void notice(String text) {
            heard.add("notice " + text);
        }

        @Override
        public void ended(RunReport report) {
            heard.add("ended: " + report.done().size());
        }
    }

    @Test
    void whoMigratesElsewhereOnlyLooks() throws SQLException {
        migrator().upgrade("1");

        assertThatThrownBy(() -> migrator().check())
                .isInstanceOf(PendingException.class)
                .hasMessage("""
                the database is not up to date
                  why:  it is at 1, and these are pending: upgrade 2 posts
                  next: run orm upgrade, or whatever runs the migrations, before this""");
        assertThat(tables()).doesNotContain("a_posts");

        migrator().upgrade();
        migrator().check();
    }

    @Test
    void aFailureSaysWhatWhyAndWhatNext() throws IOException, SQLException {
        write("V2__posts.sql", "create table more (id integer);\ncreate tabel posts (id integer);\n");

        assertThatThrownBy(() -> migrator().upgrade())
                .isInstanceOf(StatementFailedException.class)
                .hasMessage("""
                upgrade 2 posts failed at statement 2 (V2__posts.sql, line 2, column 1)
                  why:  [SQLITE_ERROR] SQL error or missing database (near "tabel": syntax error); the statement is
                        create tabel posts (id integer)
                  next: everything this step did was rolled back; the last step that was done is upgrade 1 users; correct the script and run it again""");
        assertThat(tables()).doesNotContain("more");
        assertThat(migrator().current()).hasToString("[1 users]");
        assertThat(logged)
                .containsExactly(
                        "INFO database " + folder.resolve("shop.db") + ": 2 steps", "INFO upgrade 1 users (N ms)");
    }

    @Test
    void allThatCanBeConfigured() throws IOException, SQLException {
        migrator().upgrade();
        write("V3__gone.sql", "-- orm:revises 2\n-- orm:destructive drop-table a_users\ndrop table a_users;\n");
        execute("insert into a_users values (1)");
        Migrator more = migrator()
                .table("changes")
                .environment("prod")
                .appliedBy("start of shop")
                .lockTimeout(Duration.ofSeconds(3))
                .outOfOrder()
                .placeholders(Map.of("prefix", "b_"));
        more.upgrade("2");

        assertThatThrownBy(() -> more.upgrade()).isInstanceOf(DestructionRefusedException.class);
        more.allowDestruction().upgrade();

        assertThat(tables())
                .containsExactly(
                        "a_posts",
                        "b_posts",
                        "b_users",
                        "changes",
                        "changes_journal",
                        "changes_meta",
                        "orm_version",
                        "orm_version_journal",
                        "orm_version_meta");
        assertThat(ask("select distinct applied_by from changes")).containsExactly("start of shop");
        assertThatThrownBy(() -> migrator().table("changes").upgrade())
                .isInstanceOf(EnvironmentMismatchException.class);
    }

    @Test
    void itNeverChangesItself() {
        Migrator first = migrator();
        first.locations("filesystem:" + folder.resolve("nowhere"))
                .placeholder("prefix", "b_")
                .environment("prod");

        assertThat(first.upgrade().place()).hasToString("2 (head)");
    }

    @Test
    void aLocationThatIsNotThereMakesNoDatabase() {
        Migrator elsewhere = migrator().locations("classpath:db/migration");

        assertThatThrownBy(elsewhere::upgrade).hasMessage("""
                no migrations folder classpath:db/migration
                  why:  the class path has no such folder, neither in a folder nor in a jar
                  next: see that it is packed (src/main/resources/...), and that its jar has entries for folders""");
        assertThat(folder.resolve("shop.db")).doesNotExist();
    }

    @Test
    void aUrlThatCouldRunCodeIsRefused() {
        assertThatThrownBy(() -> Migrator.of("jdbc:sqlite:shop.db?enable_load_extension=true"))
                .isInstanceOf(UrlException.class);
    }

    private Migrator migrator() {
        return Migrator.of(url()).locations("filesystem:" + folder).placeholder("prefix", "a_");
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("shop.db");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> tables() throws SQLException {
        return ask("select name from sqlite_schema where type = 'table' order by name");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> ask(String query) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
