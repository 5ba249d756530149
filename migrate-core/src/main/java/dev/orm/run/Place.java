package dev.orm.run;

import dev.orm.revision.BrokenHistoryException;
import dev.orm.revision.Revision;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import dev.orm.script.ScriptDirectory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a database stands, told from its rows alone, so that folders in which a script is gone do not hide it.
 *
 * @param current the heads of what is applied; empty: nothing is
 * @param heads of the folders
 * @param atHeads whether every head of the folders is applied
 * @param ahead whether the database is only further on than the folders
 */
public record Place(List<Revision> current, List<RevisionId> heads, boolean atHeads, boolean ahead) {

    public Place {
        current = List.copyOf(current);
        heads = List.copyOf(heads);
    }

    /** The ids, each with a word where it is a head of the folders. */
    @Override
    public String toString() {
        return current.isEmpty()
                ? "base"
                : current.stream()
                        .map(Revision::id)
                        .map(id -> id.text() + (heads.contains(id) ? " (head)" : ""))
                        .collect(Collectors.joining(", "));
    }

    static Place of(ScriptDirectory scripts, History history) {
        Map<RevisionId, HistoryRow> applied = history.appliedRows();
        List<RevisionId> heads = FolderHeads.of(scripts, history);
        RevisionGraph graph = graph(scripts, applied);
        return new Place(
                graph.heads().stream().map(graph::get).toList(),
                heads,
                applied.keySet().containsAll(heads),
                !applied.keySet().stream().allMatch(scripts::contains)
                        && Timeline.of(scripts, history).ahead());
    }

    /** A row does not know of scripts that came between it and its parents, out of order. */
    private static RevisionGraph graph(ScriptDirectory scripts, Map<RevisionId, HistoryRow> applied) {
        List<Revision> rows =
                applied.values().stream().map(row -> row.entry().revision()).toList();
        try {
            return graph(
                    applied.keySet(),
                    rows.stream().map(row -> now(scripts, row)).toList());
        } catch (BrokenHistoryException e) {
            return graph(applied.keySet(), rows);
        }
    }

    private static Revision now(ScriptDirectory scripts, Revision row) {
        if (!scripts.contains(row.id())) {
            return row;
        }
        Set<RevisionId> parents = new LinkedHashSet<>(row.parents());
        parents.addAll(scripts.script(row.id()).revision().parents());
        return new Revision(row.id(), List.copyOf(parents), row.dependsOn(), row.labels(), row.description());
    }

    private static RevisionGraph graph(Set<RevisionId> applied, List<Revision> revisions) {
        return RevisionGraph.of(revisions.stream()
                .map(revision -> Timeline.within(applied, revision, List.of()))
                .toList());
    }
}
