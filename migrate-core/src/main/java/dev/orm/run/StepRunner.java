package dev.orm.run;

import dev.orm.OrmException;
import dev.orm.dialect.StepBoundary;
import dev.orm.script.SqlScript;
import dev.orm.sql.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs one step in one transaction, together with its row. */
final class StepRunner {
    private final Session session;
    private final MigratorOptions options;
    private final Consent consent;
    private final Consumer<String> notices;

    StepRunner(Session session, MigratorOptions options, Consent consent, Consumer<String> notices) {
        this.session = session;
        this.options = options;
        this.consent = consent;
        this.notices = notices;
    }

    /**
     * Whether the step was done; not, where the history had moved.
     *
     * @param state what the database is at before the step, for messages
     * @param last whether the run ends with it, so that its row gets the schema's fingerprint: one reading a run keeps a
     *     thousand steps linear
     */
    boolean run(Step step, Preflight preflight, String state, boolean last) throws SQLException {
        StepBoundary boundary = session.boundary();
        Optional<StepScript> script = StepScript.of(step);
        List<String> destroyed = askBeforeDestroying(preflight);
        boundary.prepare(
                session.connection(),
                script.map(runs -> runs.header().foreignKeys()).orElse(false));
        try {
            boolean done = attempt(new Attempt(step, script, preflight, state, last), List.of());
            if (done) {
                destroyed.forEach(notices);
            }
            return done;
        } finally {
            boundary.restore(session.connection());
        }
    }

    private record Attempt(Step step, Optional<StepScript> script, Preflight preflight, String state, boolean last) {
        String name() {
            return script.map(runs -> runs.script().name()).orElse("");
        }
    }

    private boolean attempt(Attempt attempt, List<String> tolerated) throws SQLException {
        Connection connection = session.connection();
        StepBoundary boundary = session.boundary();
        boundary.begin(connection, options.lockTimeout());
        List<String> broken = List.of();
        try {
            if (session.moved()) {
                boundary.rollback(connection);
                return false;
            }
            long sequence = work(attempt);
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

    /** References that were broken before the step are not its fault: it runs once more and may leave those. */
    private boolean judge(Attempt attempt, List<String> tolerated, List<String> broken) throws SQLException {
        List<String> before = session.boundary()
                .brokenReferences(session.connection(), attempt.preflight().touched());
        broken.removeAll(before);
        if (!broken.isEmpty() || !tolerated.isEmpty()) {
            throw BrokenReferencesException.of(attempt.step().toString(), attempt.name(), broken, attempt.state());
        }
        notices.accept("references that were broken before " + attempt.step() + ": " + before.size() + ", such as "
                + before.get(0));
        return attempt(attempt, before);
    }

    private long work(Attempt attempt) throws SQLException {
        long started = System.nanoTime();
        if (attempt.script().isPresent()) {
            StepScript script = attempt.script().get();
            new RebuildGuard(session.dialect()).check(session.connection(), script.script(), script.header());
            runStatements(attempt, script.script());
        }
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        if (!session.isRecorded()) {
            session.table().create(session.connection(), new JdbcSink(session.connection()), options.environment());
        }
        long sequence = new StepRecorder(session.writer(), session.lastSequence(), milliseconds).record(attempt.step());
        if (attempt.last()) {
            session.writer().fingerprint(sequence, new SchemaAfter(session, options.tables()).fingerprint());
        }
        return sequence;
    }

    private void runStatements(Attempt attempt, SqlScript script) {
        StatementSink sink = new JdbcSink(session.connection());
        for (Iterator<Statement> all = script.statements(session.dialect().syntax()); all.hasNext(); ) {
            Statement statement = all.next();
            if (attempt.preflight().skipped().contains(statement.number())) {
                continue;
            }
            try {
                sink.execute(statement.sql());
            } catch (SQLException e) {
                throw StatementFailedException.of(
                        attempt.step().toString(), script.name(), statement, attempt.state(), e, session.dialect());
            }
        }
    }

    /** What somebody says yes to, for the time when it is done. */
    private List<String> askBeforeDestroying(Preflight preflight) throws SQLException {
        List<PendingDestruction> refused = new ArrayList<>();
        List<String> consented = new ArrayList<>();
        for (PendingDestruction destruction : preflight.destroys()) {
            if (!session.holdsRow(destruction.table())) {
                continue;
            }
            if (consent.destroy(destruction)) {
                consented.add(destruction.done());
            } else {
                refused.add(destruction);
            }
        }
        if (!refused.isEmpty()) {
            throw DestructionRefusedException.of(refused);
        }
        return consented;
    }

    private OrmException failure(Attempt attempt, SQLException cause) throws SQLException {
        if (session.dialect().probe().isBusy(cause)) {
            throw cause;
        }
        return DatabaseFailedException.inStep(
                attempt.step().toString(),
                attempt.state(),
                cause,
                session.dialect().capabilities().transactionalDdl());
    }

    private void rollBack(Throwable cause) {
        try {
            session.boundary().rollback(session.connection());
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
