package dev.orm.run;

import dev.orm.revision.RevisionId;
import dev.orm.script.ScriptDirectory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run: the history it saw last, and the steps from there, planned anew whenever somebody else was faster. */
final class MigrationRun {
    private final Session session;
    private final ScriptDirectory scripts;
    private final MigratorOptions options;
    private final Consent consent;
    private final MigrationListener listener;
    private History history;
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
        this.history = session.read();
    }

    /** Makes the steps to a goal from the history as it is at that moment. */
    @FunctionalInterface
    interface Plan {
        MigrationPlan now() throws SQLException;
    }

    History history() {
        return history;
    }

    Planner planner() {
        return new Planner(scripts, history, timeline());
    }

    HistoryCheck check() {
        return new HistoryCheck(scripts, history, timeline());
    }

    StoredTexts texts(HistoryRow row) throws SQLException {
        return session.table().texts(session.connection(), row.sequence());
    }

    /** The plan, each of whose scripts was read through. */
    MigrationPlan plan(Plan plan) throws SQLException {
        MigrationPlan steps = plan.now();
        readThrough(steps);
        return steps;
    }

    RunReport execute(Plan plan) throws SQLException {
        MigrationPlan current = plan.now();
        current.notices().forEach(listener::notice);
        Deque<ReadStep> steps = readThrough(current);
        List<String> notices = new ArrayList<>(current.notices());
        if (current.isEmpty()) {
            return new RunReport(List.of(), notices, Place.of(scripts, history));
        }
        listener.began(session.dialect().probe().identify(session.connection()), current);
        StepRunner runner = new StepRunner(session, options, consent, notice -> {
            notices.add(notice);
            listener.notice(notice);
        });
        session.boundary().acquire(session.connection(), options.lockTimeout());
        try {
            List<Step> done = execute(runner, steps, plan);
            return new RunReport(done, notices, Place.of(scripts, history));
        } finally {
            session.boundary().release(session.connection());
        }
    }

    /** Each step looks whether somebody else was faster, and then all that is left is planned again. */
    private List<Step> execute(StepRunner runner, Deque<ReadStep> planned, Plan plan) throws SQLException {
        Deque<ReadStep> steps = planned;
        List<Step> done = new ArrayList<>();
        while (!steps.isEmpty()) {
            if (run(runner, steps.element(), state(done), steps.size() == 1)) {
                done.add(steps.remove().step());
            } else {
                read();
                steps = readThrough(plan.now());
            }
        }
        if (!done.isEmpty()) {
            read();
        }
        return done;
    }

    /** A step whose script was read through and not refused. */
    private record ReadStep(Step step, Preflight preflight) {}

    private boolean run(StepRunner runner, ReadStep read, String state, boolean last) throws SQLException {
        long started = System.nanoTime();
        listener.started(read.step());
        boolean done = runner.run(read.step(), read.preflight(), state, last);
        if (done) {
            listener.finished(read.step(), Duration.ofNanos(System.nanoTime() - started));
        }
        return done;
    }

    private void read() throws SQLException {
        history = session.read();
        timeline = null;
    }

    /** @throws dev.orm.revision.BrokenHistoryException where the folders make no history */
    private Timeline timeline() {
        if (timeline == null) {
            timeline = Timeline.of(scripts, history);
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
        String actual = session.dialect().capabilities().database();
        script.header().database().filter(written -> !written.equals(actual)).ifPresent(written -> {
            throw WrongDatabaseException.of(script.script().name(), written, actual);
        });
        return new PreflightReader(
                        step.toString(),
                        script.script(),
                        script.header(),
                        session.dialect().syntax(),
                        session.boundary())
                .read(script.asksBeforeDestroying());
    }

    /** What the database is at, as a clause for messages. */
    private String state(List<Step> done) {
        if (!done.isEmpty()) {
            return "the last step that was done is " + done.get(done.size() - 1);
        }
        List<RevisionId> current = timeline().graph().heads(history.applied());
        return current.isEmpty()
                ? "the database is at base"
                : "the database is at "
                        + current.stream()
                                .map(id -> timeline().graph().get(id).toString())
                                .collect(Collectors.joining(", "));
    }
}
