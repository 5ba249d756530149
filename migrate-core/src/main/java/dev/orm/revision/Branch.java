package dev.orm.revision;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The part of a history that a label or a revision names, or all of it. */
final class Branch {
    private final RevisionGraph graph;
    private final Set<RevisionId> members;

    private Branch(RevisionGraph graph, Set<RevisionId> members) {
        this.graph = graph;
        this.members = members;
    }

    static Branch whole(RevisionGraph graph) {
        Set<RevisionId> all = new HashSet<>();
        graph.revisions().forEach(revision -> all.add(revision.id()));
        return new Branch(graph, all);
    }

    /** What descends from the labelled revision, and the straight line before it back to where it branched off. */
    static Branch labelled(RevisionGraph graph, RevisionId start) {
        Set<RevisionId> members = graph.descendants(List.of(start));
        RevisionId id = start;
        while (graph.get(id).parents().size() == 1) {
            id = graph.get(id).parents().get(0);
            if (graph.children(id).size() > 1) {
                break;
            }
            members.add(id);
        }
        return new Branch(graph, members);
    }

    /** All that leads to the revision, and all that descends from it. */
    static Branch through(RevisionGraph graph, RevisionId id) {
        Set<RevisionId> members = graph.descendants(List.of(id));
        members.addAll(graph.ancestors(List.of(id)));
        return new Branch(graph, members);
    }

    boolean has(RevisionId id) {
        return members.contains(id);
    }

    List<RevisionId> heads() {
        return only(graph.heads());
    }

    /** Members whose parents are all elsewhere. */
    List<RevisionId> roots() {
        return graph.inOrder(members).stream()
                .filter(id -> only(graph.get(id).parents()).isEmpty())
                .toList();
    }

    List<RevisionId> children(RevisionId id) {
        return only(graph.children(id));
    }

    List<RevisionId> only(Collection<RevisionId> ids) {
        return ids.stream().filter(members::contains).toList();
    }
}
