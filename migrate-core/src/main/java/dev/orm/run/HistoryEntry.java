package dev.orm.run;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import java.util.List;

/**
 * What a row of the history says about a script.
 *
 * @param key the revision's id, or {@code R:} and the description of a repeatable
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

    public HistoryEntry {
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
    }

    static String repeatableKey(String description) {
        return REPEATABLE + description;
    }

    public boolean isRepeatable() {
        return key.startsWith(REPEATABLE);
    }

    /** The revision as it was when it was applied. Not for a repeatable. */
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
