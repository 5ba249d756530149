package dev.orm.run;

import dev.orm.revision.Revision;
import dev.orm.script.BaselineScript;
import dev.orm.script.FileMoves;
import dev.orm.script.Rebase.Move;
import dev.orm.script.RepeatableScript;
import dev.orm.script.RevisionScript;
import dev.orm.script.SqlScript;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One thing that a run does, in one transaction where the database can. It prints as a person calls it. */
public sealed interface Step {

    <R> R accept(StepVisitor<R> visitor);

    /** Applies a revision. */
    record Upgrade(RevisionScript script) implements Step {
        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return visitor.visitUpgrade(this);
        }

        @Override
        public String toString() {
            return "upgrade " + script.revision();
        }
    }

    /** Says that a revision is applied, since its script says that it is not to run here. */
    record Skip(RevisionScript script) implements Step {
        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return visitor.visitSkip(this);
        }

        @Override
        public String toString() {
            return "skip " + script.revision();
        }
    }

    /**
     * Makes an empty database what several revisions would make it.
     *
     * @param contained the revisions, which count as applied
     */
    record Baseline(BaselineScript script, List<RevisionScript> contained) implements Step {
        public Baseline {
            contained = List.copyOf(contained);
        }

        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return visitor.visitBaseline(this);
        }

        @Override
        public String toString() {
            return "baseline " + script;
        }
    }

    /**
     * Undoes a revision.
     *
     * @param row which applied it
     * @param repeatables that are to run again, since what they stand on changes
     * @param stored whether the undo script is the text that was stored then, since there is no file
     */
    record Downgrade(Revision revision, HistoryRow row, List<HistoryRow> repeatables, SqlScript undo, boolean stored)
            implements Step {
        public Downgrade {
            repeatables = List.copyOf(repeatables);
        }

        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return visitor.visitDowngrade(this);
        }

        @Override
        public String toString() {
            return "downgrade " + revision;
        }
    }

    /**
     * Runs a repeatable script again, or for the first time.
     *
     * @param before its last run; null: none
     * @param checksum with the values of its placeholders
     */
    record Repeat(RepeatableScript script, @Nullable HistoryRow before, int checksum) implements Step {
        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return visitor.visitRepeat(this);
        }

        @Override
        public String toString() {
            return "repeat " + script.description();
        }
    }

    /**
     * Says that revisions are applied, or are not, and runs nothing.
     *
     * @param removed rows that no longer count
     */
    record Stamp(List<RevisionScript> added, List<HistoryRow> removed) implements Step {
        public Stamp {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }

        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return visitor.visitStamp(this);
        }

        @Override
        public String toString() {
            String plus =
                    added.stream().map(script -> " +" + script.revision().id()).collect(Collectors.joining());
            String minus = removed.stream().map(row -> " -" + row.entry().key()).collect(Collectors.joining());
            return "stamp" + plus + minus;
        }
    }

    /**
     * Says that revisions have other versions, and renames their files before that is committed.
     *
     * @param rows those that are applied, each with its move
     */
    record Rebase(Map<HistoryRow, Move> rows, FileMoves files) implements Step {
        public Rebase {
            rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        }

        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return visitor.visitRebase(this);
        }

        @Override
        public String toString() {
            return "rebase " + rows.values().stream().map(Move::toString).collect(Collectors.joining(", "));
        }
    }
}
