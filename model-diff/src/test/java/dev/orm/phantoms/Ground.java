package dev.orm.phantoms;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.diff.Autogenerate;
import dev.orm.diff.Findings;
import dev.orm.diff.Intent;
import dev.orm.diff.LiveServer;
import dev.orm.diff.RevisionDraft;
import dev.orm.diff.Rules;
import dev.orm.diff.Scope;
import dev.orm.diff.Unmentioned;
import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import dev.orm.revision.RevisionTarget;
import dev.orm.run.Consent;
import dev.orm.run.HistoryTables;
import dev.orm.run.MigrationListener;
import dev.orm.run.Migrator;
import dev.orm.run.MigratorOptions;
import dev.orm.run.PendingDestruction;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import dev.orm.script.RevisionWriter;
import dev.orm.script.ScriptDirectory;
import dev.orm.script.WriterSettings;
import dev.orm.sql.StatementReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A database and a migrations folder. Nothing unmentioned is kept: whatever differs is a difference. */
final class Ground<P extends Place> implements AutoCloseable {
    private static final RevisionId FIRST = RevisionId.of("1");
    private static final Scope SCOPE =
            new Scope(List.of(), List.of(), HistoryTables.standard().names());

    private final P place;
    private final Path migrations;

    Ground(P place, Path folder) throws IOException {
        this.place = place;
        this.migrations = Files.createDirectories(folder);
    }

    /** The same history, another database. */
    Ground<P> in(P other) throws IOException {
        return new Ground<>(other, migrations);
    }

    P place() {
        return place;
    }

    /** Compares, as {@code orm check} does. */
    Findings check(Schema model) throws SQLException {
        return check(model, List.of());
    }

    /** @param settings statements that come first on the connection */
    Findings check(Schema model, List<String> settings) throws SQLException {
        try (Connection connection = open(settings)) {
            Dialect dialect = Dialects.of(connection);
            return new Autogenerate(
                            dialect,
                            new Rules(SCOPE, Unmentioned.DROP),
                            Optional.of(new LiveServer(dialect, connection, List.of())))
                    .check(
                            model,
                            read(connection, dialect),
                            scripts().made(List.copyOf(scripts().graph().heads())),
                            Intent.none());
        }
    }

    /** What the database holds, read on a connection on which these statements came first. */
    Schema inspect(List<String> settings) throws SQLException {
        try (Connection connection = open(settings)) {
            return read(connection, Dialects.of(connection));
        }
    }

    private static Schema read(Connection connection, Dialect dialect) throws SQLException {
        Schema read = dialect.inspector().inspect(connection);
        return dialect.inspector().detailed(connection, read, read.tableNames());
    }

    /** What of each table is not understood; none of a table that is. */
    Map<TableName, String> misread() throws SQLException {
        try (Connection connection = open(List.of())) {
            Dialect dialect = Dialects.of(connection);
            Schema read = read(connection, dialect);
            return dialect.selfCheck().misread(connection, read, read.tableNames());
        }
    }

    private Connection open(List<String> settings) throws SQLException {
        Connection connection = place.open();
        try (Statement statement = connection.createStatement()) {
            for (String setting : settings) {
                statement.execute(setting);
            }
        }
        return connection;
    }

    /** Writes the first revision and applies it. */
    void make(Schema model) throws SQLException {
        Findings findings = check(model);
        try (Connection connection = place.open()) {
            WriterSettings settings = new WriterSettings(Clock.systemUTC(), ZoneOffset.UTC, 40, FIRST, null);
            new RevisionWriter(scripts(), settings)
                    .write(new RevisionDraft(Dialects.of(connection), findings).write("create all", List.of()));
        }
        new Migrator(place::open, scripts(), MigratorOptions.standard(), new Agreed(), MigrationListener.silent())
                .run(RevisionTarget.parse("head"));
    }

    /** Runs a script as a person would, all on one connection. */
    void execute(String script) throws SQLException {
        try (Connection connection = place.open();
                Statement statement = connection.createStatement()) {
            List<String> statements = new ArrayList<>();
            StatementReader.of(new StringReader(script), Dialects.of(connection).syntax())
                    .forEachRemaining(one -> statements.add(one.sql()));
            for (String sql : statements) {
                try {
                    statement.execute(sql);
                } catch (SQLException e) {
                    throw new SQLException(e.getMessage() + " in\n" + sql, e);
                }
            }
        }
    }

    private ScriptDirectory scripts() {
        return ScriptDirectory.read(migrations);
    }

    @Override
    public void close() throws SQLException {
        place.close();
    }

    private static final class Agreed implements Consent {
        @Override
        public boolean destroy(PendingDestruction destruction) {
            return true;
        }

        @Override
        public boolean runStored(Revision revision, String undo) {
            return true;
        }
    }
}
