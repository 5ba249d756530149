package dev.orm.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which revisions a rebase moves, and what it puts them behind.
 *
 * @param moved in order; empty: all is in line
 * @param onto what the first of them will revise
 */
public record MovedRevisions(List<RevisionId> moved, List<RevisionId> onto) {

    public MovedRevisions {
        moved = List.copyOf(moved);
        onto = List.copyOf(onto);
    }

    /**
     * @param applied all revisions that the database has
     * @param named one of those to be moved; null: those of the head that alone is applied, else those that come too late
     * @throws RebaseException where it is not clear which, or they cannot be moved
     */
    public static MovedRevisions choose(RevisionGraph graph, Set<RevisionId> applied, @Nullable RevisionId named) {
        Set<RevisionId> late = new HashSet<>(graph.ancestors(known(graph, applied)));
        late.removeAll(applied);
        if (named != null) {
            return late.contains(named) ? inLine(graph, Set.of(named)) : branch(graph, named);
        }
        List<RevisionId> unjoined = graph.unjoinedHeads();
        if (unjoined.isEmpty()) {
            return inLine(graph, late);
        }
        List<RevisionId> mine = unjoined.stream().filter(applied::contains).toList();
        if (mine.size() != 1) {
            throw RebaseException.whose(unjoined.stream().map(graph::get).toList(), !mine.isEmpty());
        }
        return branch(graph, mine.get(0));
    }

    private static List<RevisionId> known(RevisionGraph graph, Set<RevisionId> applied) {
        return applied.stream().filter(graph::contains).toList();
    }

    /** They stand below others only because of their versions. */
    private static MovedRevisions inLine(RevisionGraph graph, Set<RevisionId> late) {
        List<RevisionId> heads = graph.heads().stream()
                .filter(head -> late.stream().anyMatch(graph.ancestors(List.of(head))::contains))
                .toList();
        if (heads.size() > 1) {
            throw RebaseException.ontoWhich(heads.stream().map(graph::get).toList());
        }
        return new MovedRevisions(graph.inOrder(late), heads);
    }

    /** All that leads to the named one or stands on it, and to no other head. */
    private static MovedRevisions branch(RevisionGraph graph, RevisionId named) {
        Set<RevisionId> above = graph.above(List.of(named));
        List<RevisionId> others =
                graph.heads().stream().filter(head -> !above.contains(head)).toList();
        Set<RevisionId> theirs = graph.below(others);
        if (others.isEmpty()) {
            return new MovedRevisions(List.of(), List.of());
        }
        Set<RevisionId> moved = new HashSet<>(graph.below(List.of(named)));
        moved.addAll(above);
        moved.removeAll(theirs);
        moved.stream()
                .filter(id -> graph.get(id).parents().size() > 1)
                .findFirst()
                .ifPresent(merge -> {
                    throw RebaseException.merged(graph.get(merge));
                });
        return new MovedRevisions(graph.inOrder(moved), onto(graph, named, others));
    }

    private static List<RevisionId> onto(RevisionGraph graph, RevisionId named, List<RevisionId> others) {
        Set<RevisionId> own = graph.above(List.of(named));
        List<RevisionId> unjoined = graph.unjoinedHeads();
        boolean shares = unjoined.stream().anyMatch(own::contains);
        List<RevisionId> onto =
                shares ? others.stream().filter(unjoined::contains).toList() : others;
        if (onto.size() > 1) {
            throw RebaseException.ontoWhich(onto.stream().map(graph::get).toList());
        }
        return onto;
    }
}
