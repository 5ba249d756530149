package dev.orm.run;

import dev.orm.script.BaselineScript;
import dev.orm.script.Rebase;
import dev.orm.script.RevisionScript;
import dev.orm.script.SqlScript;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Writes what a step did into the version table, within the step's transaction. Every step adds a row. */
final class StepRecorder implements StepVisitor<StepRecorder.Recording> {
    private final RowWriter writer;
    private final long milliseconds;
    private long sequence;

    StepRecorder(RowWriter writer, long lastSequence, long milliseconds) {
        this.writer = writer;
        this.sequence = lastSequence;
        this.milliseconds = milliseconds;
    }

    /** Rows to be written. */
    @FunctionalInterface
    interface Recording {
        void write() throws SQLException;
    }

    /** The number of the last row. */
    long record(Step step) throws SQLException {
        step.accept(this).write();
        return sequence;
    }

    @Override
    public Recording visitUpgrade(Step.Upgrade step) {
        return () -> insert(step.script(), RowKind.UPGRADE);
    }

    @Override
    public Recording visitSkip(Step.Skip step) {
        return () -> insert(step.script(), RowKind.SKIP);
    }

    @Override
    public Recording visitBaseline(Step.Baseline step) {
        return () -> {
            for (RevisionScript script : step.contained()) {
                insert(script, RowKind.BASELINE);
            }
            BaselineScript baseline = step.script();
            boolean itself = step.contained().stream().anyMatch(script -> script.upgrade() == baseline.script());
            if (!itself) {
                HistoryEntry entry = HistoryEntry.of(
                        HistoryEntry.baselineKey(baseline.id()),
                        baseline.description(),
                        RowKind.BASELINE,
                        baseline.script(),
                        baseline.script().checksum(),
                        RowState.APPLIED,
                        milliseconds);
                writer.insert(++sequence, entry, StoredTexts.of(baseline.script(), null));
            }
        };
    }

    @Override
    public Recording visitDowngrade(Step.Downgrade step) {
        return () -> {
            for (HistoryRow repeatable : step.repeatables()) {
                writer.supersede(repeatable, RowState.REVERTED);
            }
            writer.supersede(step.row(), RowState.REVERTED);
            HistoryEntry undone = step.row().entry().withState(RowKind.DOWNGRADE, RowState.REVERTED, milliseconds);
            writer.insert(++sequence, undone, StoredTexts.none());
        };
    }

    @Override
    public Recording visitRepeat(Step.Repeat step) {
        return () -> {
            HistoryRow before = step.before();
            if (before != null) {
                writer.supersede(before, RowState.REPLACED);
            }
            SqlScript script = step.script().script();
            String description = step.script().description();
            HistoryEntry entry = HistoryEntry.of(
                    HistoryEntry.repeatableKey(description),
                    description,
                    RowKind.REPEATABLE,
                    script,
                    step.checksum(),
                    RowState.APPLIED,
                    milliseconds);
            writer.insert(++sequence, entry, StoredTexts.of(script, null));
        };
    }

    @Override
    public Recording visitStamp(Step.Stamp step) {
        return () -> {
            Set<String> again = new HashSet<>();
            step.added().forEach(script -> again.add(script.revision().id().text()));
            for (HistoryRow row : step.removed()) {
                boolean replaced = again.contains(row.entry().key());
                if (row.entry().state() == RowState.APPLIED) {
                    writer.supersede(row, replaced ? RowState.REPLACED : RowState.REVERTED);
                }
                if (!replaced) {
                    HistoryEntry gone = row.entry().withState(RowKind.STAMP, RowState.REVERTED, 0);
                    writer.insert(++sequence, gone, StoredTexts.none());
                }
            }
            for (RevisionScript script : step.added()) {
                insert(script, RowKind.STAMP);
            }
        };
    }

    @Override
    public Recording visitRebase(Step.Rebase step) {
        return () -> {
            for (Map.Entry<HistoryRow, Rebase.Move> row : step.rows().entrySet()) {
                writer.supersede(row.getKey(), RowState.REPLACED);
                insert(row.getValue().after(), RowKind.REBASE);
            }
            step.files().apply();
        };
    }

    private void insert(RevisionScript script, RowKind kind) throws SQLException {
        long taken = kind == RowKind.UPGRADE ? milliseconds : 0;
        HistoryEntry entry = HistoryEntry.of(script, kind, RowState.APPLIED, taken);
        writer.insert(++sequence, entry, StoredTexts.of(script.upgrade(), script.undo()));
    }
}
