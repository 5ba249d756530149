package dev.orm.run;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import dev.orm.script.ScriptDirectory;
import java.util.List;
import java.util.Map;

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

    static Place of(ScriptDirectory scripts, History history) {
        Map<RevisionId, HistoryRow> applied = history.appliedRows();
        List<Revision> rows = applied.values().stream()
                .map(row -> Timeline.within(applied.keySet(), row.entry().revision(), List.of()))
                .toList();
        List<RevisionId> heads = FolderHeads.of(scripts, history);
        RevisionGraph graph = RevisionGraph.of(rows);
        return new Place(
                graph.heads().stream().map(graph::get).toList(),
                heads,
                applied.keySet().containsAll(heads),
                !applied.keySet().stream().allMatch(scripts::contains)
                        && Timeline.of(scripts, history).ahead());
    }
}
