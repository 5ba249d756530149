package dev.orm.run;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import dev.orm.revision.RevisionTarget;
import dev.orm.revision.TargetException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds a revision among all rows of a history, those that were undone among them. */
final class StoredRevisions {
    private final MigrationRun run;

    StoredRevisions(MigrationRun run) {
        this.run = run;
    }

    /** The newest row that keeps a script, else the newest; empty where the name is no revision's, or several'. */
    Optional<StoredRevision> find(RevisionTarget.Named name) throws SQLException {
        Map<RevisionId, Revision> recorded = new LinkedHashMap<>();
        revisionRows()
                .forEach(row -> recorded.putIfAbsent(
                        row.entry().revision().id(),
                        Timeline.within(Set.of(), row.entry().revision(), List.of())));
        try {
            RevisionGraph graph = RevisionGraph.of(List.copyOf(recorded.values()));
            return Optional.of(newest(graph.resolve(name, Set.of()).get(0)));
        } catch (TargetException e) {
            return Optional.empty();
        }
    }

    private StoredRevision newest(RevisionId id) throws SQLException {
        List<StoredRevision> all = new ArrayList<>();
        for (HistoryRow row : revisionRows()) {
            if (row.entry().revision().id().equals(id)) {
                all.add(new StoredRevision(row, run.texts(row)));
            }
        }
        return all.stream()
                .filter(stored -> stored.texts().upgrade() != null)
                .findFirst()
                .orElse(all.get(0));
    }

    /** Newest first. */
    private List<HistoryRow> revisionRows() {
        List<HistoryRow> rows = new ArrayList<>(run.history().rows());
        rows.removeIf(row -> !row.entry().isRevision());
        Collections.reverse(rows);
        return rows;
    }
}
