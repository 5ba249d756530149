package dev.orm.cli.command;

import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import dev.orm.revision.RevisionTarget;
import java.util.List;
import java.util.Set;

/** What a new revision revises. */
final class Parents {
    private Parents() {}

    /**
     * The one head; none in an empty folder.
     *
     * @throws dev.orm.revision.TargetException where there are several heads
     */
    static List<RevisionId> of(RevisionGraph graph) {
        return graph.heads().isEmpty() ? List.of() : graph.resolve(new RevisionTarget.Head(), Set.of());
    }
}
