package dev.orm.run;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import dev.orm.script.ScriptDirectory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The revisions of the folders and those that only the database knows, as one graph.
 *
 * @param graph where an applied revision stands on what it stood on when it was applied, if anything is unknown
 * @param unknown applied, and in no folder
 * @param missing those of the unknown whose scripts were deleted: a known applied revision stands on them, or their undo
 *     is still here
 * @param ahead whether the database is only further on than the folders: all of them is applied, and all that is
 *     unknown descends from it
 */
record Timeline(RevisionGraph graph, Set<RevisionId> unknown, Set<RevisionId> missing, boolean ahead) {

    /** @throws dev.orm.revision.BrokenHistoryException where not even both together make a history */
    static Timeline of(ScriptDirectory folders, History history) {
        Set<RevisionId> unknown = new HashSet<>(history.applied());
        unknown.removeIf(folders::contains);
        if (unknown.isEmpty()) {
            return new Timeline(folders.graph(), Set.of(), Set.of(), false);
        }
        Map<RevisionId, Revision> here = new LinkedHashMap<>();
        folders.revisions().forEach(revision -> here.put(revision.id(), revision));
        RevisionGraph graph = RevisionGraph.of(combined(here, history.appliedRows()));
        Set<RevisionId> knownApplied = new HashSet<>(here.keySet());
        knownApplied.retainAll(history.applied());
        Set<RevisionId> missing = new HashSet<>(graph.ancestors(knownApplied));
        missing.retainAll(unknown);
        unknown.stream().filter(folders::hasOnlyUndo).forEach(missing::add);
        boolean ahead = missing.isEmpty()
                && knownApplied.size() == here.size()
                && graph.descendants(here.keySet()).containsAll(unknown);
        return new Timeline(graph, Set.copyOf(unknown), Set.copyOf(missing), ahead);
    }

    private static List<Revision> combined(Map<RevisionId, Revision> here, Map<RevisionId, HistoryRow> applied) {
        Set<RevisionId> all = new HashSet<>(applied.keySet());
        all.addAll(here.keySet());
        Set<String> labels = new HashSet<>();
        here.values().forEach(revision -> labels.addAll(revision.labels()));
        List<Revision> combined = new ArrayList<>();
        applied.forEach((id, row) -> {
            Revision known = here.get(id);
            combined.add(within(all, row.entry().revision(), known == null ? free(row, labels) : known.labels()));
        });
        here.values().stream()
                .filter(revision -> !applied.containsKey(revision.id()))
                .forEach(combined::add);
        return combined;
    }

    /** A label of a row may be another revision's by now. */
    private static List<String> free(HistoryRow row, Set<String> taken) {
        return row.entry().revision().labels().stream()
                .filter(label -> !taken.contains(label))
                .toList();
    }

    /** What a row stands on may itself have been undone or purged since. */
    static Revision within(Set<RevisionId> all, Revision row, List<String> labels) {
        return new Revision(
                row.id(),
                row.parents().stream().filter(all::contains).toList(),
                row.dependsOn().stream().filter(all::contains).toList(),
                labels,
                row.description());
    }
}
