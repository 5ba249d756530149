package dev.orm.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the revisions that a target names; none: before the first one. */
final class TargetResolver implements RevisionTargetVisitor<List<RevisionId>> {
    private final RevisionGraph graph;
    private final Set<RevisionId> applied;
    private final String text;
    private final Branch branch;

    TargetResolver(RevisionGraph graph, Set<RevisionId> applied, String text) {
        this(graph, applied, text, Branch.whole(graph));
    }

    private TargetResolver(RevisionGraph graph, Set<RevisionId> applied, String text, Branch branch) {
        this.graph = graph;
        this.applied = applied;
        this.text = text;
        this.branch = branch;
    }

    TargetResolver within(String name) {
        return new TargetResolver(graph, applied, text, named(name));
    }

    Branch branch() {
        return branch;
    }

    @Override
    public List<RevisionId> visitHead(RevisionTarget.Head target) {
        List<RevisionId> heads = branch.heads();
        if (heads.size() > 1) {
            throw TargetException.severalHeads(text, revisions(heads));
        }
        return heads;
    }

    @Override
    public List<RevisionId> visitHeads(RevisionTarget.Heads target) {
        return branch.heads();
    }

    @Override
    public List<RevisionId> visitBase(RevisionTarget.Base target) {
        return List.of();
    }

    @Override
    public List<RevisionId> visitCurrent(RevisionTarget.Current target) {
        return graph.heads(new HashSet<>(branch.only(applied)));
    }

    @Override
    public List<RevisionId> visitNamed(RevisionTarget.Named target) {
        RevisionId label = graph.labels().get(target.text());
        if (label != null) {
            return within(target.text()).visitHead(new RevisionTarget.Head());
        }
        RevisionId id = new NameLookup(graph).find(target.text());
        if (!branch.has(id) && !graph.ancestors(branch.roots()).contains(id)) {
            throw TargetException.otherBranch(text, graph.get(id), text.substring(0, text.indexOf('@')));
        }
        return List.of(id);
    }

    @Override
    public List<RevisionId> visitRelative(RevisionTarget.Relative target) {
        List<RevisionId> position = target.from().accept(this);
        if (position.size() > 1) {
            throw TargetException.fork(text, revisions(position));
        }
        return target.steps() > 0 ? climb(position, target.steps()) : descend(position, -target.steps());
    }

    @Override
    public List<RevisionId> visitOnBranch(RevisionTarget.OnBranch target) {
        return target.target().accept(within(target.branch()));
    }

    private List<RevisionId> climb(List<RevisionId> start, int steps) {
        List<RevisionId> position = start;
        for (int step = 0; step < steps; step++) {
            List<RevisionId> next = position.isEmpty() ? branch.roots() : branch.children(position.get(0));
            position = one(next, step);
        }
        return position;
    }

    private List<RevisionId> descend(List<RevisionId> start, int steps) {
        List<RevisionId> position = start;
        for (int step = 0; step < steps; step++) {
            if (position.isEmpty()) {
                throw TargetException.tooFar(text, step);
            }
            List<RevisionId> parents = graph.get(position.get(0)).parents();
            List<RevisionId> within = branch.only(parents);
            position = within.isEmpty() ? parents : within;
            if (position.size() > 1) {
                throw TargetException.fork(text, revisions(position));
            }
        }
        return position;
    }

    private List<RevisionId> one(List<RevisionId> ways, int taken) {
        if (ways.isEmpty()) {
            throw TargetException.tooFar(text, taken);
        }
        if (ways.size() > 1) {
            throw TargetException.fork(text, revisions(ways));
        }
        return ways;
    }

    private Branch named(String name) {
        RevisionId label = graph.labels().get(name);
        return label == null ? Branch.through(graph, new NameLookup(graph).find(name)) : Branch.labelled(graph, label);
    }

    private List<Revision> revisions(List<RevisionId> ids) {
        return ids.stream().map(graph::get).toList();
    }
}
