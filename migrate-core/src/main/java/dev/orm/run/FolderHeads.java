package dev.orm.run;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import dev.orm.script.ScriptDirectory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The heads of the folders, as far as they can be told where a script that others stand on is gone. */
final class FolderHeads {
    private final ScriptDirectory scripts;
    private final Map<RevisionId, Revision> recorded = new HashMap<>();
    private final Set<RevisionId> heads = new LinkedHashSet<>();

    private FolderHeads(ScriptDirectory scripts, History history) {
        this.scripts = scripts;
        history.rows().stream()
                .map(HistoryRow::entry)
                .filter(HistoryEntry::isRevision)
                .forEach(entry -> recorded.put(entry.revision().id(), entry.revision()));
    }

    static List<RevisionId> of(ScriptDirectory scripts, History history) {
        return new FolderHeads(scripts, history).find();
    }

    private List<RevisionId> find() {
        scripts.revisions().forEach(revision -> heads.add(revision.id()));
        Deque<RevisionId> below = new ArrayDeque<>();
        scripts.revisions().forEach(revision -> below.addAll(revision.parents()));
        Set<RevisionId> seen = new HashSet<>();
        for (RevisionId id = below.poll(); id != null; id = below.poll()) {
            if (seen.add(id)) {
                heads.remove(id);
                if (!scripts.contains(id)) {
                    below.addAll(belowMissing(id));
                }
            }
        }
        return List.copyOf(heads);
    }

    /** What its row says; where there is none, it may stand on any that is older. */
    private List<RevisionId> belowMissing(RevisionId missing) {
        Revision row = recorded.get(missing);
        return row != null
                ? row.parents()
                : heads.stream().filter(id -> id.compareTo(missing) < 0).toList();
    }
}
