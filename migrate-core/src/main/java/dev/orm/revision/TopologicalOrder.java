package dev.orm.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts revisions behind all that they require; of several that could come next, the lowest id comes first. */
final class TopologicalOrder {
    private final Map<RevisionId, Revision> revisions;
    private final Map<RevisionId, List<RevisionId>> followers;
    private final Function<RevisionId, String> place;

    TopologicalOrder(
            Map<RevisionId, Revision> revisions,
            Map<RevisionId, List<RevisionId>> followers,
            Function<RevisionId, String> place) {
        this.revisions = revisions;
        this.followers = followers;
        this.place = place;
    }

    /** @throws BrokenHistoryException where there is a circle */
    Map<RevisionId, Revision> sort() {
        Map<RevisionId, Integer> waiting = new HashMap<>();
        PriorityQueue<RevisionId> ready = new PriorityQueue<>(Comparator.naturalOrder());
        revisions.forEach((id, revision) -> {
            waiting.put(id, revision.requires().size());
            if (revision.requires().isEmpty()) {
                ready.add(id);
            }
        });
        Map<RevisionId, Revision> ordered = new LinkedHashMap<>();
        for (RevisionId id = ready.poll(); id != null; id = ready.poll()) {
            ordered.put(id, revision(id));
            for (RevisionId follower : followers.getOrDefault(id, List.of())) {
                if (waiting.merge(follower, -1, Integer::sum) == 0) {
                    ready.add(follower);
                }
            }
        }
        if (ordered.size() < revisions.size()) {
            throw circle(ordered.keySet());
        }
        return ordered;
    }

    /** Whoever is left requires somebody who is left, so that walking back must meet itself. */
    private BrokenHistoryException circle(Set<RevisionId> done) {
        RevisionId id = revisions.keySet().stream()
                .filter(other -> !done.contains(other))
                .findFirst()
                .orElseThrow();
        Set<RevisionId> walked = new LinkedHashSet<>();
        while (walked.add(id)) {
            id = revision(id).requires().stream()
                    .filter(other -> !done.contains(other))
                    .findFirst()
                    .orElseThrow();
        }
        List<RevisionId> way = new ArrayList<>(walked);
        List<RevisionId> circle = way.subList(way.indexOf(id), way.size());
        return BrokenHistoryException.circle(circle, circle.stream().map(place).collect(Collectors.joining(", ")));
    }

    private Revision revision(RevisionId id) {
        Revision revision = revisions.get(id);
        if (revision == null) {
            throw new IllegalStateException("unchecked revision " + id);
        }
        return revision;
    }
}
