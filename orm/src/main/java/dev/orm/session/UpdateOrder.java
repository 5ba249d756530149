package dev.orm.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An order of updates in which a value that may be in one row only leaves its row before another one takes it. Where rows
 * hand such values round in a circle, one of them is without for a while, if it may be.
 */
final class UpdateOrder {
    private final UniqueKeys uniques;
    private final Map<RowUpdate, Integer> awaited = new HashMap<>();
    private final Map<RowUpdate, List<Claim>> claims = new LinkedHashMap<>();
    private final Set<RowUpdate> left = new LinkedHashSet<>();
    private final List<RowUpdate> ordered = new ArrayList<>();

    private UpdateOrder(UniqueKeys uniques) {
        this.uniques = uniques;
    }

    /** An update that takes what another one gives up. */
    private record Claim(RowUpdate taker, UniqueKey key) {}

    /** Those of one kind side by side where that is possible. */
    static List<RowUpdate> of(List<RowUpdate> all, UniqueKeys uniques) {
        UpdateOrder order = new UpdateOrder(uniques);
        order.claim(all);
        order.addFree(all, true);
        order.addFree(all, false);
        order.addBound();
        return order.ordered;
    }

    private void claim(List<RowUpdate> all) {
        Map<UniqueKey.Held, RowUpdate> givers = new HashMap<>();
        all.forEach(update -> handed(update).forEach(key -> {
            UniqueKey.Held given = key.of(update.before());
            if (given != null) {
                givers.put(given, update);
            }
        }));
        if (givers.isEmpty()) {
            return;
        }
        all.forEach(update -> handed(update).forEach(key -> {
            UniqueKey.Held taken = key.of(update.after());
            RowUpdate giver = taken == null ? null : givers.get(taken);
            if (giver != null && giver != update) {
                claims.computeIfAbsent(giver, one -> new ArrayList<>()).add(new Claim(update, key));
                awaited.merge(update, 1, Integer::sum);
                left.add(giver);
                left.add(update);
            }
        }));
    }

    /** What may be in one row only and is changed. */
    private List<UniqueKey> handed(RowUpdate update) {
        List<UniqueKey> keys = uniques.of(update.managed().type());
        return keys.isEmpty() ? keys : keys.stream().filter(update::concerns).toList();
    }

    /** Those that wait for nobody and that nobody waits for. */
    private void addFree(List<RowUpdate> all, boolean yielding) {
        Map<RowUpdate.Kind, List<RowUpdate>> byKind = new LinkedHashMap<>();
        for (RowUpdate update : all) {
            if (!left.contains(update) && update.yields() == yielding) {
                byKind.computeIfAbsent(update.kind(), kind -> new ArrayList<>()).add(update);
            }
        }
        byKind.values().forEach(ordered::addAll);
    }

    private void addBound() {
        Deque<RowUpdate> ready = new ArrayDeque<>();
        left.stream().filter(update -> !awaited.containsKey(update)).forEach(ready::add);
        while (!left.isEmpty()) {
            RowUpdate next = ready.poll();
            if (next == null) {
                openCircle(ready);
            } else if (left.remove(next)) {
                ordered.add(next);
                claims.getOrDefault(next, List.of()).forEach(claim -> settle(claim, ready));
                claims.remove(next);
            }
        }
    }

    private void settle(Claim claim, Deque<RowUpdate> ready) {
        if (awaited.merge(claim.taker(), -1, Integer::sum) == 0) {
            ready.add(claim.taker());
        }
    }

    /** Where no row may be without its value, the database is left to refuse one. */
    private void openCircle(Deque<RowUpdate> ready) {
        for (Map.Entry<RowUpdate, List<Claim>> given : claims.entrySet()) {
            for (Claim claim : given.getValue()) {
                Optional<RowUpdate> emptied = given.getKey().without(claim.key());
                if (emptied.isPresent()) {
                    ordered.add(emptied.get());
                    given.getValue().remove(claim);
                    settle(claim, ready);
                    return;
                }
            }
        }
        ready.add(left.iterator().next());
    }
}
