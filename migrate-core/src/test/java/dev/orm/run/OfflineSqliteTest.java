package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.dialect.InspectionScope;
import dev.orm.dialect.TableFingerprint;
import dev.orm.operation.Operation;
import dev.orm.revision.RevisionRange;
import dev.orm.revision.RevisionTarget;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.TableName;
import dev.orm.script.ScriptDirectory;
import dev.orm.servers.ClientPrograms;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfflineSqliteTest extends OfflineContract {
    private static final TableName ODD = TableName.of("odd");

    @TempDir
    Path databases;

    @Override
    Connection open(boolean byRun) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + database(byRun));
    }

    private Path database(boolean byRun) {
        return databases.resolve(byRun ? "run.db" : "script.db");
    }

    @Override
    int runClient(Path script) throws IOException, InterruptedException {
        Optional<Path> folder = ClientPrograms.onPath("sqlite3");
        assumeTrue(folder.isPresent(), "there is no sqlite3");
        return run(
                List.of(
                        folder.get().resolve("sqlite3").toString(),
                        "-batch",
                        database(false).toString()),
                Map.of(),
                script);
    }

    @Override
    String oddStatements() {
        return """
                create table odd (id integer primary key, n integer);
                create trigger odd_n after insert on odd begin
                    -- a comment; in a body
                    update odd set n = 1 where id = new.id;
                end;
                insert into odd (id) values (7);
                """;
    }

    /** The column n of table odd becomes text. */
    private static String rebuild(Connection connection) throws SQLException {
        Dialect dialect = Dialects.of(connection);
        Schema actual = dialect.inspector().inspect(connection);
        Column before = actual.table(ODD).orElseThrow().column("n").orElseThrow();
        var change = new Operation.AlterColumn(ODD, before, before.withType(new SqlType.Text()), null, null);
        String statements = dialect.ddl().spell(List.of(change), actual).statements().stream()
                .map(statement -> statement.sql() + ";\n")
                .collect(Collectors.joining());
        Schema alone = dialect.inspector().inspect(connection, InspectionScope.only(Set.of(ODD)));
        String hash = TableFingerprint.of(dialect.normalizer().normalize(alone), ODD);
        return "-- orm:rebuilds odd " + hash + "\n" + statements;
    }

    @Test
    void aRebuildIsGuardedByWhatTheScriptsMake() throws Exception {
        try (Connection connection = open(true)) {
            new Migrator(() -> open(true), ScriptDirectory.read(migrations)).run(RevisionTarget.parse("head"));
            write("V4__rebuild.sql", rebuild(connection));
        }
        new Migrator(() -> open(true), ScriptDirectory.read(migrations)).run(RevisionTarget.parse("head"));
        var dialect = Dialects.of("sqlite", "");
        var offline = new OfflineMigrator(ScriptDirectory.read(migrations), MigratorOptions.standard(), dialect);

        assertThat(runScript(offline.upgrade(RevisionRange.parse("3")))).isZero();
        String script = offline.upgrade(RevisionRange.parse("3:4"));
        try (Connection connection = open(false);
                var statement = connection.createStatement()) {
            statement.execute("create index odd_ix on odd (n)");
            assertThat(runScript(script)).isNotZero();
            statement.execute("drop index odd_ix");
        }
        assertThat(runScript(script)).isZero();

        write("V3__more.sql", "create table more (id integer);\ncreate index odd_ix on odd (n);\n");
        var changed = new OfflineMigrator(ScriptDirectory.read(migrations), MigratorOptions.standard(), dialect);
        assertThatThrownBy(() -> changed.upgrade(RevisionRange.parse("head")))
                .isInstanceOf(OfflineRefusedException.class)
                .hasMessage("""
                        upgrade 4 rebuild cannot be written as text (V4__rebuild.sql)
                          why:  it rebuilds a table, and what the scripts before it make is not what its author saw: \
                        table odd is not as it was when its rebuild was written
                          next: run orm upgrade or orm downgrade against the database itself, which looks at the table first""");
    }
}
