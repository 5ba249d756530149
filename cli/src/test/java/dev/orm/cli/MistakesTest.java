package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.cli.Typed.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type by mistake changes nothing, and is told in one message. */
class MistakesTest {
    @TempDir
    private Path folder;

    private Typed typed;

    @BeforeEach
    void aProjectWithTwoRevisions() throws IOException {
        typed = new Typed(folder)
                .write("orm.yaml", "url: jdbc:sqlite:shop.db\n")
                .write("migrations/V1__users.sql", "create table users (id integer);\n")
                .write("migrations/U1__users.sql", "drop table users;\n")
                .write("migrations/V2__posts.sql", "create table posts (id integer);\n")
                .write("migrations/U2__posts.sql", "drop table posts;\n");
        assertThat(typed.orm("upgrade", "head", "--create").exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"downgrade", "stamp", "show"})
    void noTargetWhereOneIsNeeded(String command) {
        Answer answer = typed.orm(command);

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .contains("orm " + command + " does not take these arguments", "orm " + command + " --help");
        assertThat(typed.orm("current").out()).isEqualTo("2 posts (head)\n");
    }

    @Test
    void anIdThatIsTaken() throws IOException {
        assertThat(typed.orm("revision", "-m", "again", "--rev-id", "2")).isEqualTo(new Answer(2, "", """
                error: the id 2 is taken
                  why:  it belongs to 2 posts; no file was written
                  next: choose another --rev-id, or leave it out for the next free one
                """));
        assertThat(typed.files("migrations"))
                .containsExactly("U1__users.sql", "U2__posts.sql", "V1__users.sql", "V2__posts.sql");
    }

    @Test
    void stepsInTheWrongDirection() {
        assertThat(typed.orm("upgrade", "-1")).isEqualTo(new Answer(2, "", """
                error: '-1' leads down
                  why:  an upgrade only goes up from where the database is
                  next: say orm downgrade -1
                """));
        assertThat(typed.orm("downgrade", "+1")).isEqualTo(new Answer(2, "", """
                error: '+1' leads up
                  why:  a downgrade only goes down from where the database is
                  next: say orm upgrade +1
                """));
        assertThat(typed.orm("current").out()).isEqualTo("2 posts (head)\n");
    }

    @Test
    void aFileWhereTheFolderShouldBe() throws IOException {
        Files.delete(folder.resolve("orm.yaml"));
        typed.write("scripts", "");

        assertThat(typed.orm("init", "scripts")).isEqualTo(new Answer(2, "", """
                error: cannot make %s
                  why:  something else is there under this name
                  next: choose another folder, or make this one writable, and run the command again
                """.formatted(folder.resolve("scripts"))));
    }

    @Test
    void aDatabaseThatAnotherProcessHasForItself() throws SQLException {
        String url = "jdbc:sqlite:" + folder.resolve("shop.db");
        try (Connection other = DriverManager.getConnection(url);
                Statement statement = other.createStatement()) {
            statement.execute("begin exclusive");

            Answer answer = typed.orm("upgrade", "head", "--lock-timeout", "1s");

            assertThat(answer.exit()).isEqualTo(5);
            assertThat(answer.err()).contains("1 s").doesNotContain("60 s");
        }
    }

    @Test
    void aHintNamesOnlyWhatTheCommandTakes() throws IOException, SQLException {
        typed.write("orm.yaml", "url: jdbc:sqlite:shop.db\nconnection: {lockTimeout: 100ms}\n");
        String url = "jdbc:sqlite:" + folder.resolve("shop.db");
        try (Connection other = DriverManager.getConnection(url);
                Statement statement = other.createStatement()) {
            statement.execute("begin exclusive");

            Answer answer = typed.orm("current");

            assertThat(answer.exit()).isEqualTo(5);
            assertThat(answer.err()).endsWith("""
                      next: try again, or wait longer with connection.lockTimeout: 5m in orm.yaml \
                    (upgrade, downgrade and stamp: --lock-timeout 5m; an application: Migrator.lockTimeout); what had to wait has changed nothing
                    """);
        }
        assertThat(typed.orm("current", "--url", "jdbc:sqlite:typo.db").err())
                .endsWith("  next: correct the URL, or make the database with orm upgrade --create\n");
    }

    @Test
    void theStatementThatFailedBeginsBehindItsComments() throws IOException {
        typed.write("migrations/V3__bad.sql", """
                -- bad
                -- orm:revises 2
                -- orm:made nowhere, nowhere(id integer)

                /* why */ insert into nowhere values (1);
                """);

        assertThat(typed.orm("upgrade").err()).contains("""
                (V3__bad.sql, line 5, column 11)
                  why:  [SQLITE_ERROR] SQL error or missing database (no such table: nowhere); the statement is
                        insert into nowhere values (1)
                  next:\
                """);
    }

    @Test
    void onlyWhatFailedHasAStackTrace() throws Exception {
        typed.write("migrations/V3__bad.sql", "insert into nowhere values (1);\n");
        Path classes = Path.of(
                Cli.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        typed.write("orm.yaml", "url: jdbc:sqlite:shop.db\nmodels: {classpath: ['" + classes + "']}\n");

        assertThat(typed.orm("upgrade", "-v").err()).contains("\tat dev.orm.");
        assertThat(typed.orm("downgrade", "+1", "-v").err()).doesNotContain("\tat ");
        Answer check = typed.orm("check", "-v");
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.err())
                .startsWith("error: the database is not at the head")
                .doesNotContain("\tat ");
    }

    @Test
    void aUrlIsMissing() throws IOException {
        typed.write("orm.yaml", "models: {packages: [com.example]}\n");

        assertThat(typed.orm("current").err()).endsWith("  next: add url: to orm.yaml, or set it with --url\n");
    }

    @Test
    void anotherNameIsNoConfirmation() throws IOException {
        typed.write("orm.yaml", "url: jdbc:sqlite:shop.db\nenvironments: {prod: {protected: true}}\n");

        assertThat(typed.orm("downgrade", "-1", "--env", "prod").err()).isEqualTo("""
                error: orm downgrade was not run
                  why:  the environment prod is protected
                  next: look twice, then add --confirm prod
                """);
        assertThat(typed.orm("downgrade", "-1", "--env", "prod", "--confirm", "prodd")
                        .err())
                .isEqualTo("""
                        error: orm downgrade was not run
                          why:  the environment prod is protected, and --confirm names another: prodd
                          next: look twice, then say --confirm prod
                        """);
    }

    @Test
    void aConflictInHeadIsResolvedBeforeItIsWrittenOver() throws IOException {
        String conflict = "<<<<<<< ours\n2\n=======\n3\n>>>>>>> theirs\n";
        typed.write("migrations/V3__tags.sql", "-- orm:revises 1\ncreate table tags (id integer);\n")
                .write("migrations/HEAD", conflict);

        assertThat(typed.orm("revision", "-m", "more"))
                .isEqualTo(new Answer(4, "", """
                error: HEAD holds a conflict that was not resolved (%s)
                  why:  the heads of this folder are 2 posts; 3 tags; no file was written
                  next: run orm merge heads, which writes HEAD anew, or let HEAD hold 2, 3 and nothing else
                """.formatted(folder.resolve("migrations/HEAD"))));
        typed.write("migrations/V4__join.sql", "-- orm:revises 2, 3\n");
        assertThat(typed.orm("heads").out()).isEqualTo("4 join (head, merge)\n");
        assertThat(typed.orm("revision", "-m", "more").err()).endsWith("""
                  why:  the head of this folder is 4 join; no file was written
                  next: resolve it: let HEAD hold 4 and nothing else
                """);
        assertThat(typed.read("migrations/HEAD")).isEqualTo(conflict);
        typed.write("migrations/HEAD", "4\n");
        assertThat(typed.orm("revision", "-m", "more").exit()).isZero();
        assertThat(typed.read("migrations/HEAD")).isEqualTo("5\n");
        typed.write("migrations/HEAD", "the newest\n");
        assertThat(typed.orm("revision", "-m", "more").err())
                .startsWith("error: HEAD holds something other than ids (");
    }

    @Test
    void aGuardSaysItsSentenceAndNothingElse() throws IOException {
        typed.write("migrations/V3__guarded.sql", "select json_extract('{}', 'it''s full');\n");

        assertThat(typed.orm("upgrade").err()).contains("""
                  why:  it's full; the statement is
                """);
    }

    @Test
    void aHistoryOfWhichATableIsGone() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("drop table orm_version_meta");
        }

        assertThat(typed.orm("upgrade")).isEqualTo(new Answer(4, "", """
                error: the history in this database is damaged
                  why:  there is a table orm_version, and orm_version_meta, which orm makes with it, is gone
                  next: restore orm_version_meta from a backup; where orm_version is not orm's, name orm's tables otherwise: migrations.table
                """));
    }

    @Test
    void allThatWouldBeDestroyedIsToldAtOnce() throws IOException, SQLException {
        typed.write("migrations/V3__less.sql", """
                -- orm:revises 2
                -- orm:destructive drop-table users
                drop table users;
                -- orm:destructive drop-table posts
                drop table posts;
                """);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into users values (1); insert into posts values (1)");
        }

        Answer answer = typed.orm("upgrade");

        assertThat(answer.exit()).isEqualTo(4);
        assertThat(answer.err()).endsWith("""
                error: upgrade 3 less would destroy data: drop-table users, drop-table posts \
                (V3__less.sql, line 3, column 1; V3__less.sql, line 5, column 1)
                  why:  tables that hold rows: users, posts; the statements have no orm:allow
                  next: say yes on a terminal (nothing was changed by this step), or write above each:
                        -- orm:allow drop-table users: REASON
                        -- orm:allow drop-table posts: REASON
                """);
        typed.write("migrations/V4__bad.sql", "-- orm:revises 3\ninsert into nowhere values (1);\n");

        Answer agreed = typed.orm("upgrade", "-y");

        assertThat(agreed.exit()).isEqualTo(3);
        assertThat(agreed.err()).contains("""
                notice: upgrade 3 less destroyed data: drop-table users (V3__less.sql, line 3, column 1); users held rows
                notice: upgrade 3 less destroyed data: drop-table posts (V3__less.sql, line 5, column 1); posts held rows
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--from=history", "--rename=a:b", "--fill=a.b=1", "--nullable=a.b", "--drop=a", "--drop-tables"})
    void whatOnlyAComparisonCanUse(String option) throws IOException {
        String name = option.contains("=") ? option.substring(0, option.indexOf('=')) : option;

        assertThat(typed.orm("revision", "-m", "more", option)).isEqualTo(new Answer(2, "", """
                error: %1$s needs --autogenerate
                  why:  it says what a comparison of models and database is to make of them, and nothing is compared without
                  next: add --autogenerate, or leave %1$s out; no file was written
                """.formatted(name)));
        assertThat(typed.files("migrations")).hasSize(4);
    }

    @Test
    void aFolderThatNobodyWouldRead() throws IOException {
        assertThat(typed.orm("revision", "-m", "more", "--location", "nowhere")).isEqualTo(new Answer(2, "", """
                error: nowhere is no migrations folder
                  why:  migrations.locations has migrations, and only scripts in these are read
                  next: choose one of these with --location, or add nowhere to migrations.locations; no file was written
                """));
        assertThat(typed.orm("revision", "-m", "more", "--rev-id", "3", "--location", "migrations/sub")
                        .out())
                .isEqualTo("wrote migrations/sub/V3__more.sql\nwrote migrations/sub/U3__more.sql\n");
        assertThat(typed.orm("heads").out()).isEqualTo("3 more (head)\n");
    }

    @Test
    void anAllowanceWithoutAReason() throws IOException {
        typed.write("migrations/V3__less.sql", """
                -- orm:revises 2
                -- orm:allow drop-table users
                drop table users;
                """);

        assertThat(typed.orm("upgrade")).isEqualTo(new Answer(3, "", """
                error: -- orm:allow drop-table users gives no reason (V3__less.sql:2)
                  why:  it lets data go, and whoever reads the script later must see why
                  next: write -- orm:allow drop-table users: why this may go
                """));
        typed.write("migrations/V3__less.sql", """
                -- orm:revises 2
                -- orm:allow drop-table "us:ers": the table of that name is empty
                -- orm:allow drop-table users : nobody used it
                drop table users;
                """);
        assertThat(typed.orm("upgrade").exit()).isZero();
    }

    @Test
    void whatStandsBehindTwoDashesIsNoOption() {
        assertThat(typed.orm("upgrade", "--", "-q").err()).startsWith("error: no revision is named '-q'\n");
        assertThat(typed.orm("downgrade", "--", "-1").out()).isEqualTo("1 step; the database is at 1\n");
    }

    @Test
    void aDatabaseInMemoryIsGoneAtTheEnd() {
        Answer answer = typed.orm("upgrade", "--url", "jdbc:sqlite::memory:");

        assertThat(answer.exit()).isZero();
        assertThat(answer.err()).endsWith("notice: this database is in memory: it is gone when the command ends\n");
        assertThat(typed.orm("upgrade", "--url", "jdbc:sqlite::memory:", "--json")
                        .out())
                .isEqualTo("{\"dryRun\":false,\"steps\":[\"upgrade 1 users\",\"upgrade 2 posts\"],\"notices\":"
                        + "[\"this database is in memory: it is gone when the command ends\"],\"current\":[\"2\"]}\n");
    }

    @Test
    void theStatementThatFailedStandsInJsonAsItIs() throws IOException {
        typed.write("migrations/V3__bad.sql", "insert into users\n    select id\n    from nowhere;\n");

        assertThat(typed.orm("upgrade", "--json").out()).contains("""
                (no such table: nowhere); the statement is\\ninsert into users\\n    select id\\n    from nowhere","next\
                """.strip());
        assertThat(typed.orm("upgrade").err()).contains("""
                (no such table: nowhere); the statement is
                        insert into users
                            select id
                            from nowhere
                  next:\
                """);
    }

    @Test
    void whatComesLaterSaysWhatToDoToday() {
        assertThat(typed.orm("verify")).isEqualTo(new Answer(2, "", """
                error: orm verify is not in this version
                  why:  it comes with a later one
                  next: orm check --from history tells whether the scripts make what the models say
                """));
    }

    @Test
    void aScratchUrlWithoutADatabaseIsToldByItsKey() throws IOException {
        typed.write("orm.yaml", """
                url: jdbc:postgresql://localhost/shop
                scratch: jdbc:postgresql://localhost/
                """);
        Files.createDirectories(folder.resolve("target/classes"));
        typed.write("Tag.java", "@jakarta.persistence.Entity class Tag { @jakarta.persistence.Id int id; }\n");
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder + "/target/classes", folder + "/Tag.java");

        assertThat(typed.orm("check", "--from", "history").err()).isEqualTo("""
                error: scratch: the URL names no database (jdbc:postgresql://localhost/)
                  why:  behind the host stands no name
                  next: write jdbc:postgresql://localhost/shop
                """);
    }

    @Test
    void aConfigurationElsewhereBringsItsFolderAlong() throws IOException {
        assertThat(typed.orm("-c", "conf/orm.yaml", "init", "scripts").out())
                .isEqualTo("wrote conf/orm.yaml\nwrote scripts/\nwrote " + folder.getFileName() + ".db\n");
        assertThat(typed.read("conf/orm.yaml")).contains("[../target/classes]", "['../scripts']");
        assertThat(typed.orm("-c", "conf/orm.yaml", "revision", "-m", "first").out())
                .startsWith("wrote scripts/V");
        assertThat(typed.orm("-c", "conf/orm.yaml", "upgrade").exit()).isZero();
    }
}
