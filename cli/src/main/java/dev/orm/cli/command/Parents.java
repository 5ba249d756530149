package dev.orm.cli.command;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a new revision revises. */
final class Parents {
    private Parents() {}

    /**
     * What {@code --head} names, else the one head; none in an empty folder.
     *
     * @throws UsageException where that is not one revision, or no head and nobody said {@code --splice}
     */
    static List<RevisionId> of(Invocation invocation) {
        RevisionGraph graph = invocation.workspace().scripts().graph();
        String named = invocation.option("--head").orElse(null);
        List<RevisionId> parents =
                named == null ? graph.heads() : Targets.resolve(invocation.workspace(), graph, named);
        if (parents.size() > 1) {
            throw UsageException.needs(
                    "there are " + parents.size() + " heads: two branches were not joined",
                    list(graph, parents),
                    "run orm merge heads, orm rebase or name one of them with --head");
        }
        if (!invocation.has("--splice")) {
            refuseSplice(graph, parents);
        }
        return parents;
    }

    /** @throws UsageException where something stands on one of the parents already */
    static void refuseSplice(RevisionGraph graph, Collection<RevisionId> parents) {
        for (RevisionId parent : parents) {
            List<RevisionId> children = graph.children(parent);
            if (!children.isEmpty()) {
                throw UsageException.needs(
                        graph.get(parent) + " is no head",
                        "it has been revised already: " + list(graph, children),
                        "name a head (orm heads lists them), or say --splice to begin another branch there");
            }
        }
    }

    static String list(RevisionGraph graph, Collection<RevisionId> ids) {
        return ids.stream().map(graph::get).map(Revision::toString).collect(Collectors.joining("; "));
    }
}
