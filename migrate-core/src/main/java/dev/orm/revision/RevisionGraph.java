package dev.orm.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The whole history, built and checked once; every answer takes time linear in it. */
public final class RevisionGraph {
    private final Map<RevisionId, Revision> revisions;
    private final Map<RevisionId, List<RevisionId>> children;
    private final Map<RevisionId, List<RevisionId>> followers;
    private final Map<String, RevisionId> labels;

    private RevisionGraph(
            Map<RevisionId, Revision> revisions,
            Map<RevisionId, List<RevisionId>> children,
            Map<RevisionId, List<RevisionId>> followers,
            Map<String, RevisionId> labels) {
        this.revisions = revisions;
        this.children = children;
        this.followers = followers;
        this.labels = labels;
    }

    /** @throws BrokenHistoryException where the revisions make no history */
    public static RevisionGraph of(List<Revision> revisions) {
        return of(revisions, id -> "revision " + id);
    }

    /**
     * @param place where a revision stands, for messages: its file
     * @throws BrokenHistoryException where the revisions make no history
     */
    public static RevisionGraph of(List<Revision> revisions, Function<RevisionId, String> place) {
        Map<RevisionId, Revision> byId = new LinkedHashMap<>();
        for (Revision revision : revisions) {
            Revision other = byId.putIfAbsent(revision.id(), revision);
            if (other != null) {
                throw BrokenHistoryException.duplicate(other, revision, place.apply(revision.id()));
            }
        }
        revisions.forEach(revision -> checkRequired(revision, byId, place));
        Map<RevisionId, List<RevisionId>> followers = reversed(revisions, Revision::requires);
        Map<RevisionId, Revision> ordered = new TopologicalOrder(byId, followers, place).sort();
        return new RevisionGraph(
                Collections.unmodifiableMap(ordered),
                reversed(ordered.values(), Revision::parents),
                followers,
                labels(ordered.values(), place));
    }

    private static void checkRequired(
            Revision revision, Map<RevisionId, Revision> byId, Function<RevisionId, String> place) {
        for (RevisionId required : revision.requires()) {
            if (required.equals(revision.id())) {
                throw BrokenHistoryException.selfLoop(revision, place.apply(revision.id()));
            }
            if (!byId.containsKey(required)) {
                String word = revision.parents().contains(required) ? "revises" : "depends-on";
                throw BrokenHistoryException.missing(revision, required, word, place.apply(revision.id()));
            }
        }
    }

    private static Map<RevisionId, List<RevisionId>> reversed(
            Collection<Revision> revisions, Function<Revision, List<RevisionId>> edges) {
        Map<RevisionId, List<RevisionId>> reversed = new HashMap<>();
        for (Revision revision : revisions) {
            for (RevisionId before : edges.apply(revision)) {
                reversed.computeIfAbsent(before, missing -> new ArrayList<>()).add(revision.id());
            }
        }
        return reversed;
    }

    private static Map<String, RevisionId> labels(Collection<Revision> revisions, Function<RevisionId, String> place) {
        Map<String, RevisionId> labels = new LinkedHashMap<>();
        for (Revision revision : revisions) {
            for (String label : revision.labels()) {
                RevisionId other = labels.putIfAbsent(label, revision.id());
                if (other != null) {
                    throw BrokenHistoryException.label(label, other, revision.id(), place.apply(revision.id()));
                }
            }
        }
        return labels;
    }

    /** All revisions, each behind everything it requires. */
    public List<Revision> revisions() {
        return List.copyOf(revisions.values());
    }

    public boolean contains(RevisionId id) {
        return revisions.containsKey(id);
    }

    public Optional<Revision> find(RevisionId id) {
        return Optional.ofNullable(revisions.get(id));
    }

    /** @throws IllegalArgumentException where there is no such revision */
    public Revision get(RevisionId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no revision " + id));
    }

    /** Revisions without a child. */
    public List<RevisionId> heads() {
        return revisions.keySet().stream()
                .filter(id -> !children.containsKey(id))
                .toList();
    }

    /** Those of the revisions from which no other of them descends. Unknown ones are left out. */
    public List<RevisionId> heads(Collection<RevisionId> among) {
        Set<RevisionId> known = new HashSet<>(among);
        known.retainAll(revisions.keySet());
        Set<RevisionId> below = new HashSet<>();
        known.forEach(id -> below.addAll(get(id).parents()));
        Set<RevisionId> covered = reach(below, id -> get(id).parents());
        return inOrder(known).stream().filter(id -> !covered.contains(id)).toList();
    }

    /** Heads that share a branch, or are all on none: two people's revisions that have met. */
    public List<RevisionId> unjoinedHeads() {
        Map<RevisionId, Set<String>> names = new LinkedHashMap<>();
        heads().forEach(head -> names.put(head, new HashSet<>()));
        labels.keySet()
                .forEach(label -> branchHeads(label)
                        .forEach(head ->
                                names.getOrDefault(head, new HashSet<>()).add(label)));
        return names.keySet().stream()
                .filter(head -> names.values().stream()
                                .filter(other -> other.equals(names.get(head)))
                                .count()
                        > 1)
                .toList();
    }

    /**
     * The heads of a labelled branch.
     *
     * @throws IllegalArgumentException where no revision carries the label
     */
    public List<RevisionId> branchHeads(String label) {
        RevisionId start = labels.get(label);
        if (start == null) {
            throw new IllegalArgumentException("no branch " + label);
        }
        return Branch.labelled(this, start).heads();
    }

    /** Revisions without a parent. */
    public List<RevisionId> bases() {
        return revisions.values().stream()
                .filter(revision -> revision.parents().isEmpty())
                .map(Revision::id)
                .toList();
    }

    /** Revisions with more than one child. */
    public List<RevisionId> branchPoints() {
        return revisions.keySet().stream().filter(id -> children(id).size() > 1).toList();
    }

    public List<RevisionId> children(RevisionId id) {
        return Collections.unmodifiableList(children.getOrDefault(id, List.of()));
    }

    /** The branch labels, with the revision that carries each. */
    public Map<String, RevisionId> labels() {
        return Collections.unmodifiableMap(labels);
    }

    /** The revisions and all that they require, directly or not. */
    public Set<RevisionId> ancestors(Collection<RevisionId> from) {
        return reach(from, id -> get(id).requires());
    }

    /** The revisions and all that require them, directly or not. */
    public Set<RevisionId> descendants(Collection<RevisionId> from) {
        return reach(from, id -> followers.getOrDefault(id, List.of()));
    }

    /** The revisions and their parents, directly or not; not what they depend on. */
    Set<RevisionId> below(Collection<RevisionId> from) {
        return reach(from, id -> get(id).parents());
    }

    /** The revisions and their children, directly or not; not what depends on them. */
    Set<RevisionId> above(Collection<RevisionId> from) {
        return reach(from, this::children);
    }

    /** The ids in the order of {@link #revisions()}; unknown ones are left out. */
    public List<RevisionId> inOrder(Set<RevisionId> ids) {
        return revisions.keySet().stream().filter(ids::contains).toList();
    }

    /**
     * The revisions that the target names; empty: before the first one.
     *
     * @param applied all revisions that the database has
     * @throws TargetException where the target names none, or could mean several
     */
    public List<RevisionId> resolve(RevisionTarget target, Set<RevisionId> applied) {
        return target.accept(new TargetResolver(this, applied, target.toString()));
    }

    /** All that the target names and requires, applied or not. */
    public Set<RevisionId> wanted(RevisionTarget target, Set<RevisionId> applied) {
        refuseSteps(target, -1);
        return ancestors(resolve(target, applied));
    }

    /** What is to be applied, in order, to have all that the target names and requires. */
    public List<Revision> upgradePath(RevisionTarget target, Set<RevisionId> applied) {
        Set<RevisionId> wanted = wanted(target, applied);
        return revisions.values().stream()
                .filter(revision -> wanted.contains(revision.id()) && !applied.contains(revision.id()))
                .toList();
    }

    /**
     * All that stands above the target, applied or not; other branches do not.
     *
     * @throws TargetException where the target is not applied, names none, or could mean several
     */
    public Set<RevisionId> unwanted(RevisionTarget target, Set<RevisionId> applied) {
        refuseSteps(target, 1);
        return descendants(target.accept(new UndoneRoots(this, applied, target.toString())));
    }

    /**
     * What is to be undone, newest first, so that nothing above the target is left; other branches stay.
     *
     * @throws TargetException where the target is not applied, names none, or could mean several
     */
    public List<Revision> downgradePath(RevisionTarget target, Set<RevisionId> applied) {
        Set<RevisionId> undone = unwanted(target, applied);
        List<Revision> path = new ArrayList<>(revisions.values().stream()
                .filter(revision -> undone.contains(revision.id()) && applied.contains(revision.id()))
                .toList());
        Collections.reverse(path);
        return path;
    }

    /** Steps from where the database is, in the direction that the command does not go. */
    private static void refuseSteps(RevisionTarget target, int direction) {
        if (target instanceof RevisionTarget.Relative relative
                && relative.from() instanceof RevisionTarget.Current
                && Integer.signum(relative.steps()) == direction) {
            throw TargetException.wrongWay(target.toString(), direction > 0);
        }
    }

    /** The revisions between both ends, these included, in order. */
    public List<Revision> range(RevisionRange range, Set<RevisionId> applied) {
        Set<RevisionId> below = ancestors(resolve(range.to(), applied));
        List<RevisionId> from = resolve(range.from(), applied);
        Set<RevisionId> above = from.isEmpty() ? revisions.keySet() : descendants(from);
        List<Revision> between = revisions.values().stream()
                .filter(revision -> below.contains(revision.id()) && above.contains(revision.id()))
                .toList();
        if (between.isEmpty() && !from.isEmpty()) {
            throw TargetException.wrongRange(range.from(), range.to());
        }
        return between;
    }

    private static Set<RevisionId> reach(
            Collection<RevisionId> from, Function<RevisionId, ? extends Collection<RevisionId>> next) {
        Set<RevisionId> reached = new HashSet<>(from);
        Deque<RevisionId> open = new ArrayDeque<>(reached);
        for (RevisionId id = open.poll(); id != null; id = open.poll()) {
            for (RevisionId other : next.apply(id)) {
                if (reached.add(other)) {
                    open.add(other);
                }
            }
        }
        return reached;
    }
}
