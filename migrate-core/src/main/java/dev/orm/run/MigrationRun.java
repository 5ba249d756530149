package dev.orm.run;

import dev.orm.revision.RevisionId;
import dev.orm.script.CallbackEvent;
import dev.orm.script.ScriptDirectory;
import dev.orm.script.ScriptValues;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run: the history it saw last, and the steps from there, planned anew whenever somebody else was faster. */
final class MigrationRun {
    private final Session session;
    private final ScriptDirectory scripts;
    private final MigratorOptions options;
    private final Consent consent;
    private final MigrationListener listener;
    private final ScriptValues values;
    private final ScriptExecution execution;
    private final List<Step> done = new ArrayList<>();
    private @Nullable History history;
    private @Nullable Timeline timeline;

    MigrationRun(
            Session session,
            ScriptDirectory scripts,
            MigratorOptions options,
            Consent consent,
            MigrationListener listener)
            throws SQLException {
        this.session = session;
        this.scripts = scripts;
        this.options = options;
        this.consent = consent;
        this.listener = listener;
        this.values = RunValues.of(session, options);
        this.execution = new ScriptExecution(session, values, new DestructionGate(session, consent), this::position);
        Callbacks connected = callbacks(Set.of(CallbackEvent.AFTER_CONNECT));
        if (connected.has(Set.of(CallbackEvent.AFTER_CONNECT))) {
            session.remember();
            connected.within(CallbackEvent.AFTER_CONNECT);
        }
        this.history = history(session, scripts);
    }

    /** Makes the steps to a goal from the history as it is at that moment. */
    @FunctionalInterface
    interface Plan {
        MigrationPlan now() throws SQLException;
    }

    History history() {
        return Objects.requireNonNull(history);
    }

    ScriptValues values() {
        return values;
    }

    ScriptDirectory scripts() {
        return scripts;
    }

    Planner planner() {
        return new Planner(scripts, history(), timeline(), values);
    }

    HistoryCheck check() {
        return new HistoryCheck(scripts, history(), timeline());
    }

    StoredTexts texts(HistoryRow row) throws SQLException {
        return session.table().texts(session.connection(), row.sequence());
    }

    /** The plan, each of whose scripts was read through, with what would be asked on the way. */
    MigrationPlan plan(Plan plan, RunEvents events) throws SQLException {
        MigrationPlan steps = plan.now();
        callbacks(events.all());
        DestructionGate gate = new DestructionGate(session, consent);
        List<String> notices = new ArrayList<>(steps.notices());
        for (ReadStep step : readThrough(steps)) {
            notices.addAll(gate.foreseen(step.preflight()));
        }
        return new MigrationPlan(steps.steps(), notices);
    }

    RunReport execute(Plan plan, RunEvents events) throws SQLException {
        MigrationPlan current = plan.now();
        current.notices().forEach(listener::notice);
        Callbacks callbacks = callbacks(events.all());
        Deque<ReadStep> steps = readThrough(current);
        List<String> notices = new ArrayList<>(current.notices());
        Place before = Place.of(scripts, history());
        if (current.isEmpty() && !callbacks.has(events.always())) {
            return new RunReport(List.of(), notices, before, before);
        }
        session.remember();
        if (!current.isEmpty()) {
            listener.began(session.dialect().probe().identify(session.connection()), current);
        }
        StepRunner runner = new StepRunner(
                session,
                options,
                execution,
                callbacks,
                events.each(),
                new DestructionGate(session, consent),
                notice -> {
                    notices.add(notice);
                    listener.notice(notice);
                });
        session.boundary().acquire(session.connection(), options.lockTimeout());
        try (Afterwards unlocked = () -> session.boundary().release(session.connection())) {
            execute(new Stage(runner, callbacks, events, plan), steps);
            return new RunReport(done, notices, before, Place.of(scripts, history()));
        }
    }

    /** What runs steps, and what is called around them. */
    private record Stage(StepRunner runner, Callbacks callbacks, RunEvents events, Plan plan) {
        void callAll(List<CallbackEvent> all) throws SQLException {
            for (CallbackEvent event : all) {
                callbacks.alone(event);
            }
        }
    }

    private void execute(Stage stage, Deque<ReadStep> planned) throws SQLException {
        try {
            stage.callAll(stage.events().before());
            runSteps(stage, planned);
            if (!done.isEmpty()) {
                stage.callAll(stage.events().afterSteps());
            }
            stage.callAll(stage.events().after());
        } catch (SQLException | RuntimeException e) {
            CallbackEvent afterError = stage.events().afterError();
            if (afterError != null) {
                stage.callbacks().alone(afterError, e);
            }
            throw e;
        }
        if (!done.isEmpty()) {
            read();
        }
    }

    /** Each step looks whether somebody else was faster, and then all that is left is planned again. */
    private void runSteps(Stage stage, Deque<ReadStep> planned) throws SQLException {
        Deque<ReadStep> steps = planned;
        boolean repeating = false;
        while (!steps.isEmpty()) {
            ReadStep next = steps.element();
            if (!repeating && next.step() instanceof Step.Repeat) {
                repeating = true;
                stage.callAll(stage.events().afterRevisions());
                stage.callAll(stage.events().beforeRepeatables());
            }
            if (run(stage.runner(), next, steps.size() == 1)) {
                done.add(steps.remove().step());
            } else {
                read();
                steps = readThrough(stage.plan().now());
            }
        }
        if (!repeating) {
            stage.callAll(stage.events().afterRevisions());
        }
    }

    private Callbacks callbacks(Set<CallbackEvent> events) {
        return Callbacks.read(session, execution, options.lockTimeout(), listener::called, scripts.callbacks(), events);
    }

    /** A step whose script was read through and not refused. */
    private record ReadStep(Step step, Preflight preflight) {}

    private boolean run(StepRunner runner, ReadStep read, boolean last) throws SQLException {
        long started = System.nanoTime();
        listener.started(read.step());
        boolean wasDone = runner.run(read.step(), read.preflight(), last);
        if (wasDone) {
            listener.finished(read.step(), Duration.ofNanos(System.nanoTime() - started));
        }
        return wasDone;
    }

    private void read() throws SQLException {
        history = history(session, scripts);
        timeline = null;
    }

    /** What a baseline stands for does not count by itself where all of it is applied. */
    private static History history(Session session, ScriptDirectory scripts) throws SQLException {
        History all = session.read();
        return all.without(id -> scripts.replacement(id)
                .filter(baseline -> all.applied().contains(baseline.id()))
                .isPresent());
    }

    /** @throws dev.orm.revision.BrokenHistoryException where the folders make no history */
    private Timeline timeline() {
        if (timeline == null) {
            timeline = Timeline.of(scripts, history());
        }
        return timeline;
    }

    private Deque<ReadStep> readThrough(MigrationPlan plan) {
        Deque<ReadStep> steps = new ArrayDeque<>();
        for (Step step : plan.steps()) {
            steps.add(new ReadStep(
                    step,
                    StepScript.of(step).map(script -> preflight(step, script)).orElse(Preflight.nothing())));
        }
        return steps;
    }

    private Preflight preflight(Step step, StepScript script) {
        return execution.readThrough(step.toString(), script.script(), script.header(), script.asksBeforeDestroying());
    }

    /** What the database is at, as a clause for messages. */
    private String position() {
        if (!done.isEmpty()) {
            return "the last step that was done is " + done.get(done.size() - 1);
        }
        History known = history;
        if (known == null) {
            return "no step was done";
        }
        List<RevisionId> current = timeline().graph().heads(known.applied());
        String halfDone = known.halfDone().stream()
                .map(row -> "; " + row.entry().revision() + " stands half done since an earlier run failed "
                        + row.applied())
                .collect(Collectors.joining());
        return at(current) + halfDone;
    }

    private String at(List<RevisionId> current) {
        return current.isEmpty()
                ? "the database is at base"
                : "the database is at "
                        + current.stream()
                                .map(id -> timeline().graph().get(id).toString())
                                .collect(Collectors.joining(", "));
    }
}
