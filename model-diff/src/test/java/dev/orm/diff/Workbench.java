package dev.orm.diff;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.dialect.InspectionScope;
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
import dev.orm.script.NewRevision;
import dev.orm.script.RevisionWriter;
import dev.orm.script.ScriptDirectory;
import dev.orm.script.WriterSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A database and a migrations folder, as a person has them in front of him. */
final class Workbench {
    private final Path migrations;
    private final Arena arena;
    private final Scope scope;
    private final Unmentioned unmentioned;
    private final List<String> schemas;

    Workbench(Arena arena, Path folder) {
        this(arena, folder, List.of(), Unmentioned.KEEP, List.of());
    }

    /** @param schemas that are read, by name; empty: the current one */
    Workbench(Arena arena, Path folder, List<String> exclude, Unmentioned unmentioned, List<String> schemas) {
        this.arena = arena;
        this.schemas = schemas;
        this.unmentioned = unmentioned;
        migrations = folder.resolve("migrations");
        scope = new Scope(List.of(), exclude, HistoryTables.standard().names());
        try {
            Files.createDirectories(migrations);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares, as {@code orm check} does. */
    Findings check(Schema model, Intent intent) {
        Rules rules = new Rules(scope, unmentioned);
        try (Connection connection = connect()) {
            Dialect dialect = Dialects.of(connection);
            return new Autogenerate(dialect, rules, Optional.of(new LiveServer(dialect, connection, schemas)))
                    .check(model, inspect(), scripts().made(heads()), intent);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the next revision, as {@code orm revision --autogenerate} does; the texts of its files. */
    List<String> write(String message, Findings findings) {
        return write(new RevisionDraft(dialect(), findings).write(message, heads()));
    }

    /** The same as {@code --format java} does. */
    List<String> writeJava(String message, Findings findings, Schema model) {
        return write(new RevisionDraft(dialect(), findings).writeJava(message, heads(), model));
    }

    private List<String> write(NewRevision revision) {
        RevisionId id =
                RevisionId.of(String.valueOf(scripts().graph().revisions().size() + 1));
        WriterSettings settings = new WriterSettings(Clock.systemUTC(), ZoneOffset.UTC, 40, id, null);
        RevisionWriter writer = new RevisionWriter(scripts(), settings);
        Map<Path, String> texts = writer.texts(revision);
        writer.write(revision);
        return List.copyOf(texts.values());
    }

    void upgrade() {
        migrator().run(RevisionTarget.parse("head"));
    }

    void downgrade() {
        migrator().downgrade(RevisionTarget.parse("-1"));
    }

    Dialect dialect() {
        return arena.dialect();
    }

    Arena arena() {
        return arena;
    }

    /** What the database holds, our own tables left out. */
    Schema inspect() {
        try (Connection connection = connect()) {
            return withoutOurs(Dialects.of(connection).inspector().inspect(connection, InspectionScope.of(schemas)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same with all that only a question for each table tells. */
    Schema inspectWhole() {
        Schema read = inspect();
        try (Connection connection = connect()) {
            return Dialects.of(connection).inspector().detailed(connection, read, read.tableNames());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Schema withoutOurs(Schema schema) {
        return schema.withTables(schema.tables().stream()
                .filter(table -> scope.holds(table.name()) || !scope.own().contains(table.name()))
                .toList());
    }

    void execute(String sql) {
        arena.execute(sql);
    }

    /** Three rows in every table. */
    void fill() {
        fill(false);
    }

    /** The same with numbers below zero where no key counts them. */
    void fillBelowZero() {
        fill(true);
    }

    private void fill(boolean belowZero) {
        arena.fill(new RowFiller(inspect(), dialect(), arena::bytes, belowZero).inserts());
    }

    Connection connect() throws SQLException {
        return arena.connect();
    }

    private List<RevisionId> heads() {
        return List.copyOf(scripts().graph().heads());
    }

    private ScriptDirectory scripts() {
        return ScriptDirectory.read(migrations);
    }

    private Migrator migrator() {
        return new Migrator(
                this::connect, scripts(), MigratorOptions.standard(), new Agreed(), MigrationListener.silent());
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
