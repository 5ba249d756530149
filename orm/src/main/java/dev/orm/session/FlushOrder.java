package dev.orm.session;

import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * An order that foreign keys allow: rounds of objects that refer to none of those left. A circle is opened at a reference
 * that may be null, which is left out and written later.
 */
final class FlushOrder {
    private final IdentityHashMap<Managed, List<Edge>> edges = new IdentityHashMap<>();
    private final List<Edge> opened = new ArrayList<>();

    /** A reference from one object to another of them. */
    record Edge(Managed from, Reference reference, Managed to) {
        /** Whether the row can do without it for a while. */
        boolean isOptional() {
            return reference.slots().stream().allMatch(slot -> {
                var column = from.type().slots().get(slot).column();
                return column.nullable() && column.updatable() && column.insertable();
            });
        }
    }

    /**
     * @param targets to whom an object refers, among all that there are
     */
    FlushOrder(Collection<Managed> all, BiFunction<Managed, Reference, @Nullable Managed> targets) {
        Set<Managed> among = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Managed> linked =
                all.stream().filter(managed -> managed.type().isLinked()).toList();
        if (!linked.isEmpty()) {
            among.addAll(all);
        }
        for (Managed managed : linked) {
            for (Reference reference : managed.type().references()) {
                Managed target = reference.slots().isEmpty() ? null : targets.apply(managed, reference);
                if (target != null && target != managed && among.contains(target)) {
                    edges.computeIfAbsent(managed, key -> new ArrayList<>()).add(new Edge(managed, reference, target));
                } else if (target == managed) {
                    opened.add(new Edge(managed, reference, managed));
                }
            }
        }
    }

    private List<Edge> edgesOf(Managed managed) {
        List<Edge> found = edges.get(managed);
        return found == null ? List.of() : found;
    }

    /** References that were left out. */
    List<Edge> opened() {
        return opened;
    }

    /** Those referred to before those who refer; each round by class. */
    List<Map<EntityType, List<Managed>>> rounds(List<Managed> all) {
        List<Map<EntityType, List<Managed>>> rounds = new ArrayList<>();
        if (edges.isEmpty()) {
            return List.of(byType(all));
        }
        List<Managed> left = new ArrayList<>(all);
        IdentityHashMap<Managed, Boolean> done = new IdentityHashMap<>();
        while (!left.isEmpty()) {
            List<Managed> ready = left.stream()
                    .filter(managed -> edgesOf(managed).stream().allMatch(edge -> done.containsKey(edge.to())))
                    .toList();
            if (ready.isEmpty()) {
                open(left, done);
                continue;
            }
            ready.forEach(managed -> done.put(managed, true));
            rounds.add(byType(ready));
            left.removeIf(done::containsKey);
        }
        return rounds;
    }

    private static Map<EntityType, List<Managed>> byType(List<Managed> some) {
        Map<EntityType, List<Managed>> byType = new LinkedHashMap<>();
        for (Managed managed : some) {
            byType.computeIfAbsent(managed.type(), type -> new ArrayList<>()).add(managed);
        }
        return byType;
    }

    private void open(List<Managed> left, IdentityHashMap<Managed, Boolean> done) {
        Optional<Edge> edge = left.stream()
                .flatMap(managed -> edgesOf(managed).stream())
                .filter(each -> !done.containsKey(each.to()) && each.isOptional())
                .findFirst();
        if (edge.isEmpty()) {
            throw TransientReferenceException.circle(String.join(
                    ", ",
                    left.stream()
                            .map(managed -> managed.type().name())
                            .distinct()
                            .toList()));
        }
        opened.add(edge.get());
        edgesOf(edge.get().from()).remove(edge.get());
    }
}
