package dev.orm.run;

import dev.orm.dialect.StepBoundary;
import java.sql.SQLException;
import java.util.Optional;

/** Writes a row for a step that failed and left something behind, so that {@code status} calls it failed. */
final class FailureRecorder implements StepVisitor<Optional<HistoryEntry>> {
    private final Session session;
    private final MigratorOptions options;

    FailureRecorder(Session session, MigratorOptions options) {
        this.session = session;
        this.options = options;
    }

    void record(Step step, Preflight preflight, StatementFailedException failure) {
        boolean rolledBack =
                preflight.transactional() && session.dialect().capabilities().transactionalDdl();
        boolean untouched = preflight.transactional() && !failure.leftSomething();
        Optional<HistoryEntry> entry = step.accept(this);
        if (rolledBack || untouched || entry.isEmpty()) {
            return;
        }
        try {
            write(entry.get());
        } catch (SQLException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private void write(HistoryEntry entry) throws SQLException {
        StepBoundary boundary = session.boundary();
        boundary.begin(session.connection(), options.lockTimeout());
        boolean done = false;
        try {
            if (!session.moved()) {
                session.makeTables(options.environment());
                long sequence = session.lastSequence() + 1;
                session.writer().insert(sequence, entry, StoredTexts.none());
                boundary.commit(session.connection());
                session.advance(sequence);
                done = true;
            }
        } finally {
            if (!done) {
                boundary.rollback(session.connection());
            }
        }
    }

    @Override
    public Optional<HistoryEntry> visitUpgrade(Step.Upgrade step) {
        return Optional.of(HistoryEntry.of(step.script(), RowKind.UPGRADE, RowState.FAILED, 0));
    }

    @Override
    public Optional<HistoryEntry> visitRepeat(Step.Repeat step) {
        return Optional.of(HistoryEntry.of(
                HistoryEntry.repeatableKey(step.script().description()),
                step.script().description(),
                RowKind.REPEATABLE,
                step.script().script(),
                step.checksum(),
                RowState.FAILED,
                0));
    }

    @Override
    public Optional<HistoryEntry> visitSkip(Step.Skip step) {
        return Optional.empty();
    }

    @Override
    public Optional<HistoryEntry> visitBaseline(Step.Baseline step) {
        return Optional.empty();
    }

    @Override
    public Optional<HistoryEntry> visitDowngrade(Step.Downgrade step) {
        return Optional.empty();
    }

    @Override
    public Optional<HistoryEntry> visitStamp(Step.Stamp step) {
        return Optional.empty();
    }

    @Override
    public Optional<HistoryEntry> visitRebase(Step.Rebase step) {
        return Optional.empty();
    }
}
