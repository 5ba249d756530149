package dev.orm.run;

import dev.orm.OrmException;
import dev.orm.dialect.StepBoundary;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs one step together with its row: in one transaction, or where its statements cannot share one, outside. */
final class StepRunner {
    private final Session session;
    private final MigratorOptions options;
    private final ScriptExecution execution;
    private final Callbacks callbacks;
    private final @Nullable EachEvents each;
    private final DestructionGate gate;
    private final Consumer<String> notices;

    /** @param each the moments around a step; null: around none */
    StepRunner(
            Session session,
            MigratorOptions options,
            ScriptExecution execution,
            Callbacks callbacks,
            @Nullable EachEvents each,
            DestructionGate gate,
            Consumer<String> notices) {
        this.session = session;
        this.options = options;
        this.execution = execution;
        this.callbacks = callbacks;
        this.each = each;
        this.gate = gate;
        this.notices = notices;
    }

    /**
     * Whether the step was done; not, where the history had moved.
     *
     * @param last whether the run ends with it, so that its row gets the schema's fingerprint: one reading a run keeps a
     *     thousand steps linear
     */
    boolean run(Step step, Preflight preflight, boolean last) throws SQLException {
        Attempt attempt = new Attempt(step, StepScript.of(step), preflight, last);
        List<String> destroyed = gate.ask(preflight);
        try {
            boolean done = prepared(attempt);
            if (done) {
                destroyed.forEach(notices);
            }
            return done;
        } catch (StatementFailedException e) {
            new FailureRecorder(session, options).record(step, preflight, e);
            tellFailure(attempt, e);
            throw e;
        } catch (RuntimeException e) {
            tellFailure(attempt, e);
            throw e;
        }
    }

    private record Attempt(Step step, Optional<StepScript> script, Preflight preflight, boolean last) {
        String name() {
            return script.map(runs -> runs.script().name()).orElse("");
        }
    }

    private void tellFailure(Attempt attempt, RuntimeException failure) {
        if (each != null && attempt.script().isPresent()) {
            if (failure instanceof StatementFailedException) {
                callbacks.alone(each.afterStatementError(), failure);
            }
            callbacks.alone(each.afterError(), failure);
        }
    }

    private boolean prepared(Attempt attempt) throws SQLException {
        StepBoundary boundary = session.boundary();
        boundary.prepare(
                session.connection(),
                attempt.script().map(runs -> runs.header().foreignKeys()).orElse(false));
        try (Afterwards restored = () -> boundary.restore(session.connection())) {
            return attempt.preflight().transactional() ? inTransaction(attempt, List.of()) : outside(attempt);
        }
    }

    private boolean inTransaction(Attempt attempt, List<String> tolerated) throws SQLException {
        Connection connection = session.connection();
        StepBoundary boundary = session.boundary();
        boundary.begin(connection, options.lockTimeout());
        List<String> broken = List.of();
        try {
            if (session.moved()) {
                boundary.rollback(connection);
                return false;
            }
            long milliseconds = work(attempt);
            long sequence = record(attempt, milliseconds);
            broken = new ArrayList<>(
                    boundary.brokenReferences(connection, attempt.preflight().touched()));
            broken.removeAll(tolerated);
            if (broken.isEmpty()) {
                boundary.commit(connection);
                session.advance(sequence);
                return true;
            }
        } catch (SQLException e) {
            rollBack(e);
            throw failure(attempt, e);
        } catch (RuntimeException | Error e) {
            rollBack(e);
            throw e;
        }
        boundary.rollback(connection);
        return judge(attempt, tolerated, broken);
    }

    /** The statements each by itself, under a lock that lives over transactions, and the row in one behind them. */
    private boolean outside(Attempt attempt) throws SQLException {
        Connection connection = session.connection();
        StepBoundary boundary = session.boundary();
        boundary.hold(connection, options.lockTimeout());
        try (Afterwards unlocked = () -> boundary.letGo(connection)) {
            if (session.moved()) {
                return false;
            }
            session.writer().close(); // SQLite vacuums only where no statement is open
            long milliseconds = work(attempt);
            boundary.begin(connection, options.lockTimeout());
            try {
                long sequence = record(attempt, milliseconds);
                boundary.commit(connection);
                session.advance(sequence);
                return true;
            } catch (SQLException e) {
                rollBack(e);
                throw failure(attempt, e);
            }
        }
    }

    /** References that were broken before the step are not its fault: it runs once more and may leave those. */
    private boolean judge(Attempt attempt, List<String> tolerated, List<String> broken) throws SQLException {
        List<String> before = session.boundary()
                .brokenReferences(session.connection(), attempt.preflight().touched());
        broken.removeAll(before);
        if (!broken.isEmpty() || !tolerated.isEmpty()) {
            throw BrokenReferencesException.of(attempt.step().toString(), attempt.name(), broken, execution.state());
        }
        notices.accept("references that were broken before " + attempt.step() + ": " + before.size() + ", such as "
                + before.get(0));
        return inTransaction(attempt, before);
    }

    /** How many milliseconds the script took. */
    private long work(Attempt attempt) throws SQLException {
        if (attempt.script().isEmpty()) {
            return 0;
        }
        long started = System.nanoTime();
        StepScript script = attempt.script().get();
        new RebuildGuard(session.dialect(), execution.values())
                .check(session.connection(), script.script(), script.header());
        if (each != null) {
            callbacks.within(each.before());
        }
        execution.run(attempt.step().toString(), script.script(), attempt.preflight(), statementEvents());
        if (each != null) {
            callbacks.within(each.after());
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }

    private StatementEvents statementEvents() {
        EachEvents events = each;
        if (events == null) {
            return StatementEvents.none();
        }
        return new StatementEvents() {
            @Override
            public void before() {
                callbacks.within(events.beforeStatement());
            }

            @Override
            public void after() {
                callbacks.within(events.afterStatement());
            }
        };
    }

    private long record(Attempt attempt, long milliseconds) throws SQLException {
        session.makeTables(options.environment());
        long sequence = new StepRecorder(session.writer(), session.lastSequence(), milliseconds).record(attempt.step());
        if (attempt.last()) {
            session.writer().fingerprint(sequence, new SchemaAfter(session, options).fingerprint());
        }
        return sequence;
    }

    private OrmException failure(Attempt attempt, SQLException cause) throws SQLException {
        if (session.dialect().probe().isBusy(cause)) {
            throw cause;
        }
        return DatabaseFailedException.inStep(
                attempt.step().toString(),
                execution.state(),
                cause,
                session.dialect().capabilities().transactionalDdl()
                        && attempt.preflight().transactional());
    }

    private void rollBack(Throwable cause) {
        try {
            session.boundary().rollback(session.connection());
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
