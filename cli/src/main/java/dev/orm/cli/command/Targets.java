package dev.orm.cli.command;

import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import dev.orm.revision.RevisionTarget;
import java.util.List;
import java.util.Set;

/** Finds what a person named; the database is only asked where the name depends on it. */
final class Targets {
    private Targets() {}

    static List<RevisionId> resolve(Workspace workspace, RevisionGraph graph, String text) {
        RevisionTarget target = RevisionTarget.parse(text);
        return graph.resolve(target, applied(workspace, target.asksDatabase()));
    }

    /** @throws UsageException where it names several revisions, or the time before the first one */
    static RevisionId one(Workspace workspace, RevisionGraph graph, String option, String text) {
        List<RevisionId> named = resolve(workspace, graph, text);
        if (named.size() != 1) {
            throw UsageException.wrongValue(option, text, "something that names one revision");
        }
        return named.get(0);
    }

    /** What the database has; nothing where it is not asked. */
    static Set<RevisionId> applied(Workspace workspace, boolean asked) {
        return asked ? Runs.looking(workspace).state().applied() : Set.of();
    }
}
