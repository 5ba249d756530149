package dev.orm.run;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The revisions of the folders and those that only the database knows, as one graph.
 *
 * @param graph where an applied revision stands on what it stood on when it was applied, if anything is unknown
 * @param unknown applied, and in no folder
 * @param missing those of the unknown on which a known applied revision stands: their scripts were deleted
 * @param ahead whether the database is only further on than the folders: all of them is applied, and all that is
 *     unknown descends from it
 */
record Timeline(RevisionGraph graph, Set<RevisionId> unknown, Set<RevisionId> missing, boolean ahead) {

    static Timeline of(RevisionGraph folders, History history) {
        Set<RevisionId> unknown = new HashSet<>(history.applied());
        unknown.removeIf(folders::contains);
        if (unknown.isEmpty()) {
            return new Timeline(folders, Set.of(), Set.of(), false);
        }
        RevisionGraph graph = RevisionGraph.of(combined(folders, history.appliedRows()));
        Set<RevisionId> known = new HashSet<>();
        folders.revisions().forEach(revision -> known.add(revision.id()));
        Set<RevisionId> knownApplied = new HashSet<>(known);
        knownApplied.retainAll(history.applied());
        Set<RevisionId> missing = new HashSet<>(graph.ancestors(knownApplied));
        missing.retainAll(unknown);
        boolean ahead = missing.isEmpty()
                && knownApplied.size() == known.size()
                && graph.descendants(known).containsAll(unknown);
        return new Timeline(graph, Set.copyOf(unknown), Set.copyOf(missing), ahead);
    }

    private static List<Revision> combined(RevisionGraph folders, Map<RevisionId, HistoryRow> applied) {
        Set<RevisionId> all = new HashSet<>(applied.keySet());
        folders.revisions().forEach(revision -> all.add(revision.id()));
        List<Revision> combined = new ArrayList<>();
        applied.values().forEach(row -> combined.add(within(all, row.entry().revision(), folders)));
        folders.revisions().stream()
                .filter(revision -> !applied.containsKey(revision.id()))
                .forEach(combined::add);
        return combined;
    }

    /** What a row stands on may itself have been undone or purged since, and its label may be another's by now. */
    private static Revision within(Set<RevisionId> all, Revision row, RevisionGraph folders) {
        List<String> labels = folders.find(row.id())
                .map(Revision::labels)
                .orElseGet(() -> row.labels().stream()
                        .filter(label -> !folders.labels().containsKey(label))
                        .toList());
        return new Revision(
                row.id(),
                row.parents().stream().filter(all::contains).toList(),
                row.dependsOn().stream().filter(all::contains).toList(),
                labels,
                row.description());
    }
}
