package dev.orm.script;

import dev.orm.revision.RevisionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the parents of revisions that are told in the order of their versions.
 *
 * <p>A script that does not say revises the one before it, provided all before it have one head.
 */
final class ParentRule {
    private final Set<RevisionId> heads = new LinkedHashSet<>();
    private final Set<RevisionId> parents = new HashSet<>();

    List<RevisionId> of(String file, RevisionId id, Optional<List<RevisionId>> said) {
        List<RevisionId> found = said.orElseGet(() -> before(file, id));
        parents.addAll(found);
        found.forEach(heads::remove);
        if (!parents.contains(id)) {
            heads.add(id);
        }
        return found;
    }

    private List<RevisionId> before(String file, RevisionId id) {
        if (heads.size() > 1) {
            throw ScriptFolderException.severalHeads(file, id, new ArrayList<>(heads));
        }
        return List.copyOf(heads);
    }
}
