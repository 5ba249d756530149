package dev.orm.run;

import dev.orm.dialect.ClientScript;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.TableCondition;
import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import dev.orm.schema.TableName;
import dev.orm.script.CallbackEvent;
import dev.orm.script.CallbackScript;
import dev.orm.script.RevisionScript;
import dev.orm.script.ScriptDirectory;
import dev.orm.script.ScriptStatements;
import dev.orm.script.ScriptValues;
import dev.orm.sql.Statement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Steps as text: each with its transaction, a guard that it comes in its place, its statements and its rows. */
final class OfflineText implements AutoCloseable {
    private final ScriptDirectory scripts;
    private final MigratorOptions options;
    private final Dialect dialect;
    private final ScriptValues values;
    private final RunEvents events;
    private final ClientScript client;
    private final VersionTable table;
    private final TextSink sink;
    private final OfflineJava java;
    private @Nullable Replica replica;

    OfflineText(
            ScriptDirectory scripts, MigratorOptions options, Dialect dialect, ScriptValues values, RunEvents events) {
        this.scripts = scripts;
        this.options = options;
        this.dialect = dialect;
        this.values = values;
        this.events = events;
        this.client = dialect.client();
        this.table = new VersionTable(dialect, options.tables());
        this.sink = new TextSink(client);
        this.java = new OfflineJava(dialect);
    }

    /**
     * @param before the revisions that the database has, in order
     * @param create whether our tables are to be made
     */
    String write(List<Step> steps, List<RevisionId> before, boolean create) throws SQLException {
        if (client.rebuildCondition().isPresent()
                && steps.stream()
                        .anyMatch(step -> StepScript.of(step)
                                .filter(OfflineText::rebuilds)
                                .isPresent())) {
            replica = new Replica(dialect, values);
            for (RevisionId id : before) {
                replay(new Step.Upgrade(scripts.script(id)));
            }
        }
        if (create) {
            sink.lines(client.begin(false));
            table.create(sink, options.environment());
            sink.lines(client.commit());
        }
        RowText rows = new RowText(
                sink,
                dialect.syntax(),
                table.name(options.tables().version()),
                dialect.capabilities().utcNow(),
                client,
                Author.of((String) null, options.appliedBy()));
        writeAll(steps, rows);
        return sink.finish();
    }

    private void writeAll(List<Step> steps, RowText rows) throws SQLException {
        callAlone(List.of(CallbackEvent.AFTER_CONNECT));
        callAlone(events.before());
        boolean repeating = false;
        for (Step step : steps) {
            if (!repeating && step instanceof Step.Repeat) {
                repeating = true;
                callAlone(events.afterRevisions());
                callAlone(events.beforeRepeatables());
            }
            write(step, rows);
        }
        if (!repeating) {
            callAlone(events.afterRevisions());
        }
        if (!steps.isEmpty()) {
            callAlone(events.afterSteps());
        }
        callAlone(events.after());
    }

    /** Each in a transaction of its own, where it can. */
    private void callAlone(List<CallbackEvent> all) {
        for (CallbackEvent event : all) {
            for (CallbackScript callback : callbacks(event)) {
                sink.line("");
                sink.line("-- " + event.id());
                StepScript script =
                        new StepScript(callback.script(), callback.script().header(), false);
                Preflight preflight = preflight(event.id(), script);
                if (preflight.transactional()) {
                    sink.lines(client.begin(script.header().foreignKeys()));
                }
                write(script, preflight, () -> {}, () -> {});
                if (preflight.transactional()) {
                    sink.lines(client.commit());
                }
            }
        }
    }

    /** Within the transaction of a step. */
    private void call(CallbackEvent event) {
        for (CallbackScript callback : callbacks(event)) {
            StepScript script =
                    new StepScript(callback.script(), callback.script().header(), false);
            write(script, preflight(event.id(), script), () -> {}, () -> {});
        }
    }

    private List<CallbackScript> callbacks(CallbackEvent event) {
        return scripts.callbacks().stream()
                .filter(callback ->
                        callback.event() == event && callback.script().shouldExecute(values))
                .toList();
    }

    private void write(Step step, RowText rows) throws SQLException {
        sink.line("");
        sink.line("-- " + step.toString().replaceAll("\\s+", " "));
        Optional<StepScript> script = StepScript.of(step).map(runs -> java.asText(step, runs));
        sink.lines(client.begin(script.map(runs -> runs.header().foreignKeys()).orElse(false)));
        guard(step);
        if (script.isPresent()) {
            Preflight preflight = preflight(step.toString(), script.get());
            guardRebuilds(step, script.get());
            if (!preflight.transactional()) {
                sink.lines(client.commit());
            }
            writeWithCallbacks(script.get(), preflight);
            if (!preflight.transactional()) {
                sink.lines(client.begin(false));
            }
            if (replica != null) {
                replica.run(step, script.get(), preflight);
            }
        }
        new StepRecorder(rows, 0, 0).record(step);
        sink.lines(client.commit());
    }

    private void writeWithCallbacks(StepScript script, Preflight preflight) {
        EachEvents each = events.each();
        if (each == null) {
            write(script, preflight, () -> {}, () -> {});
        } else {
            call(each.before());
            write(script, preflight, () -> call(each.beforeStatement()), () -> call(each.afterStatement()));
            call(each.after());
        }
    }

    private void write(StepScript script, Preflight preflight, Runnable before, Runnable after) {
        try (ScriptStatements all = script.script().statements(dialect.syntax(), values)) {
            while (all.hasNext()) {
                Statement statement = all.next();
                if (!preflight.skipped().contains(statement.number())) {
                    before.run();
                    sink.execute(statement);
                    after.run();
                }
            }
        }
    }

    private void replay(Step step) {
        StepScript script = java.asText(step, StepScript.of(step).orElseThrow());
        Replica running = replica;
        if (running != null) {
            running.run(step, script, preflight(step.toString(), script));
        }
    }

    private Preflight preflight(String step, StepScript script) {
        String actual = dialect.capabilities().database();
        script.header().database().filter(written -> !written.equals(actual)).ifPresent(written -> {
            throw WrongDatabaseException.of(script.script().name(), written, actual);
        });
        return new PreflightReader(step, script.script(), script.header(), dialect.boundary(), dialect.syntax())
                .read(script.script().statements(dialect.syntax(), values), false);
    }

    /** That what the step stands on is applied, and the step is not. */
    private void guard(Step step) {
        if (step instanceof Step.Upgrade upgrade) {
            Revision revision = upgrade.script().revision();
            String condition = applied(List.of(revision.id())) + " = 0";
            if (!revision.requires().isEmpty()) {
                condition += " and " + applied(revision.requires()) + " = "
                        + revision.requires().size();
            }
            sink.line(client.guard(condition, "the database is not where revision " + revision.id() + " begins"));
        } else if (step instanceof Step.Downgrade downgrade) {
            RevisionId id = downgrade.revision().id();
            List<RevisionId> above = scripts.graph().children(id);
            String condition = applied(List.of(id)) + " = 1";
            if (!above.isEmpty()) {
                condition += " and " + applied(above) + " = 0";
            }
            sink.line(client.guard(condition, "the database is not where the undo of revision " + id + " begins"));
        }
    }

    private String applied(Collection<RevisionId> ids) {
        String list = ids.stream()
                .map(id -> dialect.syntax().literal(written(id)))
                .distinct()
                .collect(Collectors.joining(", "));
        return "(select count(*) from " + table.name(options.tables().version())
                + " where state = 'applied' and revision in (" + list + "))";
    }

    /** As its row has it: a line that names it may write 1.0 for 1. */
    private String written(RevisionId id) {
        RevisionScript script = scripts.script(id);
        return script.revision().id().text();
    }

    private void guardRebuilds(Step step, StepScript script) throws SQLException {
        Replica known = replica;
        Optional<TableCondition> condition = client.rebuildCondition();
        if (known == null || condition.isEmpty() || !rebuilds(script)) {
            return;
        }
        try {
            new RebuildGuard(dialect, values).check(known.connection(), script.script(), script.header());
        } catch (RebuildRefusedException e) {
            throw OfflineRefusedException.rebuild(step, script.script().name(), e);
        }
        for (TableName rebuilt : script.header().rebuilds().keySet()) {
            sink.line(client.guard(
                    condition.get().sameAs(known.connection(), rebuilt),
                    "table " + rebuilt.name().replaceAll("[^\\w ]", "?") + " is not as these scripts make it"));
        }
    }

    private static boolean rebuilds(StepScript script) {
        return !script.header().rebuilds().isEmpty();
    }

    @Override
    public void close() throws SQLException {
        if (replica != null) {
            replica.close();
        }
    }
}
