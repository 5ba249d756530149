package dev.orm.run;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import dev.orm.script.RevisionScript;
import dev.orm.script.SqlScript;
import java.util.List;

/**
 * What a row of the history says about a script.
 *
 * @param key the revision's id, {@code R:} and the description of a repeatable, or {@code B:} and the version of a
 *     baseline that stands beside its revisions
 * @param statementsHash of the statements alone; comments and blanks do not change it
 * @param checksum as Flyway computes it
 */
public record HistoryEntry(
        String key,
        List<RevisionId> parents,
        List<RevisionId> dependsOn,
        List<String> labels,
        String description,
        RowKind kind,
        String script,
        String statementsHash,
        int checksum,
        RowState state,
        long milliseconds) {
    private static final String REPEATABLE = "R:";
    private static final String BASELINE = "B:";

    public HistoryEntry {
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
    }

    static HistoryEntry of(RevisionScript script, RowKind kind, RowState state, long milliseconds) {
        Revision revision = script.revision();
        return new HistoryEntry(
                revision.id().text(),
                revision.parents(),
                revision.dependsOn(),
                revision.labels(),
                revision.description(),
                kind,
                script.upgrade().name(),
                script.upgrade().checksums().statements(),
                script.upgrade().checksum(),
                state,
                milliseconds);
    }

    /** Of a script that is no revision's. */
    static HistoryEntry of(
            String key,
            String description,
            RowKind kind,
            SqlScript script,
            int checksum,
            RowState state,
            long milliseconds) {
        return new HistoryEntry(
                key,
                List.of(),
                List.of(),
                List.of(),
                description,
                kind,
                script.name(),
                script.checksums().statements(),
                checksum,
                state,
                milliseconds);
    }

    static String repeatableKey(String description) {
        return REPEATABLE + description;
    }

    static String baselineKey(RevisionId id) {
        return BASELINE + id;
    }

    public boolean isRepeatable() {
        return key.startsWith(REPEATABLE);
    }

    boolean isBaseline() {
        return key.startsWith(BASELINE);
    }

    public boolean isRevision() {
        return !isRepeatable() && !isBaseline();
    }

    /** Whether that script is what the row is about: not, where one of the two is a baseline that contains the other. */
    boolean isOf(RevisionScript revision) {
        boolean ranBaseline = kind == RowKind.BASELINE;
        return ranBaseline == revision.isBaseline()
                && (!ranBaseline || script.equals(revision.upgrade().name()));
    }

    /** The revision as it was when it was applied. Of a revision only. */
    public Revision revision() {
        return new Revision(RevisionId.of(key), parents, dependsOn, labels, description);
    }

    HistoryEntry withState(RowKind otherKind, RowState other, long otherMilliseconds) {
        return new HistoryEntry(
                key,
                parents,
                dependsOn,
                labels,
                description,
                otherKind,
                script,
                statementsHash,
                checksum,
                other,
                otherMilliseconds);
    }
}
