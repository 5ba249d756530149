package dev.orm.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the lowest revisions that a downgrade to a target undoes; what descends from them goes with them. */
final class UndoneRoots implements RevisionTargetVisitor<Collection<RevisionId>> {
    private final RevisionGraph graph;
    private final Set<RevisionId> applied;
    private final String text;
    private final TargetResolver resolver;

    UndoneRoots(RevisionGraph graph, Set<RevisionId> applied, String text) {
        this(graph, applied, text, new TargetResolver(graph, applied, text));
    }

    private UndoneRoots(RevisionGraph graph, Set<RevisionId> applied, String text, TargetResolver resolver) {
        this.graph = graph;
        this.applied = applied;
        this.text = text;
        this.resolver = resolver;
    }

    @Override
    public Collection<RevisionId> visitBase(RevisionTarget.Base target) {
        return resolver.branch().roots();
    }

    @Override
    public Collection<RevisionId> visitRelative(RevisionTarget.Relative target) {
        return target.from() instanceof RevisionTarget.Current && target.steps() < 0
                ? newest(-target.steps())
                : above(target.accept(resolver));
    }

    @Override
    public Collection<RevisionId> visitOnBranch(RevisionTarget.OnBranch target) {
        return target.target().accept(new UndoneRoots(graph, applied, text, resolver.within(target.branch())));
    }

    @Override
    public Collection<RevisionId> visitHead(RevisionTarget.Head target) {
        return above(target.accept(resolver));
    }

    @Override
    public Collection<RevisionId> visitHeads(RevisionTarget.Heads target) {
        return above(target.accept(resolver));
    }

    @Override
    public Collection<RevisionId> visitCurrent(RevisionTarget.Current target) {
        return List.of();
    }

    @Override
    public Collection<RevisionId> visitNamed(RevisionTarget.Named target) {
        return above(target.accept(resolver));
    }

    private Collection<RevisionId> above(List<RevisionId> targets) {
        List<RevisionId> roots = new ArrayList<>();
        for (RevisionId target : targets) {
            if (!applied.contains(target)) {
                throw TargetException.notApplied(graph.get(target));
            }
            roots.addAll(resolver.branch().children(target));
        }
        return targets.isEmpty() ? resolver.branch().roots() : roots;
    }

    /** So many revisions, one after the other from the head; where two could be the next, a person must say which. */
    private Collection<RevisionId> newest(int steps) {
        Set<RevisionId> left = new HashSet<>(resolver.branch().only(applied));
        List<RevisionId> undone = new ArrayList<>();
        List<RevisionId> next = graph.heads(left);
        while (undone.size() < steps) {
            if (next.isEmpty()) {
                throw TargetException.tooFar(text, undone.size());
            }
            if (next.size() > 1) {
                throw TargetException.fork(text, next.stream().map(graph::get).toList());
            }
            RevisionId head = next.get(0);
            left.remove(head);
            undone.add(head);
            List<RevisionId> parents = graph.get(head).parents();
            next = parents.size() == 1 && left.contains(parents.get(0)) ? parents : graph.heads(left);
        }
        return undone;
    }
}
