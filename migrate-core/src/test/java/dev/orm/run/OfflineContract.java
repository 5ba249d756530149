package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.dialect.SchemaFingerprint;
import dev.orm.revision.RevisionRange;
import dev.orm.revision.RevisionTarget;
import dev.orm.script.ScriptDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script for the database's own client makes the same of a database as a run does. */
abstract class OfflineContract {
    private static final String ROWS = "select revision, parents, depends_on, labels, description, kind, script,"
            + " statements_hash, checksum, state, os_user, applied_by, orm_version, upgrade_text, undo_text"
            + " from orm_version where revision not like 'R:%' order by sequence";
    private static final String ALL =
            "select sequence, revision, kind, state, checksum from orm_version order by sequence";

    @TempDir
    Path migrations;

    /** What the client printed last. */
    private String said = "";

    /** One of two databases, that a run or a script works in. */
    abstract Connection open(boolean byRun) throws SQLException;

    /** The exit code of the client. */
    abstract int runClient(Path script) throws IOException, InterruptedException;

    /** A table, a row, and what the client might cut or take for its own: a body, quotes, backslashes, lines. */
    abstract String oddStatements();

    @BeforeEach
    void threeRevisionsAndARepeatable() throws IOException {
        write("V1__users.sql", """
                create table users (id integer not null primary key, name varchar(200));
                insert into users values (1, 'it''s;
                .bail off
                delimiter //
                \\\\q :name "double" `back` -- no comment
                größe 🐘');
                """);
        write("U1__users.sql", "drop table users;\n");
        write("V2__odd.sql", oddStatements());
        write("U2__odd.sql", "drop table odd; -- and all that hangs on it\n");
        write("V3__more.sql", "-- orm:depends-on 1\ncreate table more (id integer); -- last words");
        write("U3__more.sql", "drop table more;\n");
        write("R__seen.sql", "drop view if exists seen;\ncreate view seen as select id from users;\n");
    }

    @Test
    void aScriptFromTheBeginningMakesWhatARunMakes() throws Exception {
        migrator().run(RevisionTarget.parse("head"));

        assertThat(runScript(offline().upgrade(RevisionRange.parse("head")))).isZero();

        assertSame();
        assertThat(rows(false, ALL)).isEqualTo(rows(true, ALL)).hasSize(4);
    }

    @Test
    void aScriptFromARevisionToAnotherAndBack() throws Exception {
        migrator().run(RevisionTarget.parse("1"));
        migrator().run(RevisionTarget.parse("head"));
        migrator().downgrade(RevisionTarget.parse("1"));

        assertThat(runScript(offline().upgrade(RevisionRange.parse("1")))).isZero();
        assertThat(runScript(offline().upgrade(RevisionRange.parse("1:head")))).isZero();
        assertThat(runScript(offline().downgrade(RevisionRange.parse("head:1"))))
                .isZero();

        assertSame();
    }

    @Test
    void callbacksPlaceholdersAndBaselinesAreWrittenToo() throws Exception {
        write("B2__both.sql", "create table users (id integer not null primary key, name varchar(200));\n");
        write("afterEachMigrate.sql", "insert into users select coalesce(max(id), 0) + 1, 'each' from users;\n");
        write("afterMigrate.sql", "insert into users select max(id) + 1, '${flyway:filename} ${{x}}' from users;\n");
        write("V4__outside.sql", "create table outside (id integer);\ninsert into outside values (1);\n");
        write("V4__outside.sql.conf", "executeInTransaction=false\n");
        write("V5__not.sql", "create table nowhere (id integer);\n");
        write("V5__not.sql.conf", "shouldExecute=${orm:table}!=orm_version\n");
        migrator().run(RevisionTarget.parse("head"));

        assertThat(runScript(offline().upgrade(RevisionRange.parse("head")))).isZero();

        assertSame();
        assertThat(rows(false, "select name from users order by id"))
                .containsExactly("each", "each", "each", "each", "afterMigrate.sql ${x}");
    }

    @Test
    void whatOnlyTheDatabaseKnowsIsRefused() throws Exception {
        write("V4__user.sql", "insert into users values (2, '${flyway:user}');\n");

        assertThatThrownBy(() -> offline().upgrade(RevisionRange.parse("head"))).hasMessage("""
                only the database knows what ${flyway:user} stands for (V4__user.sql)
                  why:  --sql writes a script and asks no database
                  next: write another placeholder there, and give it a value with --placeholder""");
    }

    @Test
    void aScriptStopsWhereTheDatabaseIsNotWhereItBegins() throws Exception {
        assertThat(runScript(offline().upgrade(RevisionRange.parse("1")))).isZero();
        List<String> before = rows(false, ROWS);

        assertThat(runScript(offline().upgrade(RevisionRange.parse("2:head")))).isNotZero();
        assertThat(said).contains("the database is not where revision 3 begins");
        assertThat(runScript(offline().upgrade(RevisionRange.parse("head")))).isNotZero();
        assertThat(runScript(offline().downgrade(RevisionRange.parse("head:1"))))
                .isNotZero();
        assertThat(said).contains("the database is not where the undo of revision 3 begins");

        assertThat(rows(false, ROWS)).isEqualTo(before);
    }

    @Test
    void aScriptStopsAtTheFirstError() throws Exception {
        write(
                "V3__more.sql",
                "create table more (id integer);\ninsert into nowhere values (1);\ncreate table never (id integer);\n");

        assertThat(runScript(offline().upgrade(RevisionRange.parse("head")))).isNotZero();

        assertThat(rows(false, "select revision from orm_version where state = 'applied' order by sequence"))
                .containsExactly("1", "2");
    }

    private void assertSame() throws SQLException {
        assertThat(schema(false)).isEqualTo(schema(true));
        assertThat(rows(false, ROWS)).isEqualTo(rows(true, ROWS));
        assertThat(rows(false, "select id, name from users")).isEqualTo(rows(true, "select id, name from users"));
        assertThat(rows(false, "select * from orm_version_meta"))
                .isEqualTo(rows(true, "select * from orm_version_meta"));
    }

    private String schema(boolean byRun) throws SQLException {
        try (Connection connection = open(byRun)) {
            Dialect dialect = Dialects.of(connection);
            return SchemaFingerprint.of(
                    dialect.normalizer().normalize(dialect.inspector().inspect(connection)));
        }
    }

    private List<String> rows(boolean byRun, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = open(byRun);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    values.add(String.valueOf(row.getString(column)));
                }
                rows.add(String.join("|", values));
            }
        }
        return rows;
    }

    private Migrator migrator() {
        return new Migrator(() -> open(true), ScriptDirectory.read(migrations));
    }

    private OfflineMigrator offline() throws SQLException {
        try (Connection connection = open(true)) {
            String database = Dialects.of(connection).capabilities().database();
            String version = connection.getMetaData().getDatabaseProductVersion();
            return new OfflineMigrator(
                    ScriptDirectory.read(migrations), MigratorOptions.standard(), Dialects.of(database, version));
        }
    }

    int runScript(String text) throws IOException, InterruptedException {
        Path script = migrations.resolveSibling("script-" + migrations.getFileName() + ".sql");
        Files.writeString(script, text);
        try {
            return runClient(script);
        } finally {
            Files.delete(script);
        }
    }

    void write(String file, String text) throws IOException {
        Files.writeString(migrations.resolve(file), text);
    }

    int run(List<String> command, Map<String, String> variables, Path input) throws IOException, InterruptedException {
        Path output = input.resolveSibling("said-" + input.getFileName());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(variables);
        int exit = builder.start().waitFor();
        said = Files.readString(output);
        return exit;
    }
}
