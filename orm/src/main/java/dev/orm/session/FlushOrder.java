package dev.orm.session;

import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.JoinLayout;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
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
    private final Map<Managed, List<Edge>> opened = new LinkedHashMap<>();

    /**
     * One object needs another.
     *
     * @param slots of the row that refer to it
     * @param owned columns that refer to it and that no attribute of the object stands for; null: there are slots
     */
    record Edge(
            Managed from,
            List<Integer> slots,
            Managed to,
            @Nullable JoinLayout owned) {
        Edge(Managed from, List<Integer> slots, Managed to) {
            this(from, slots, to, null);
        }

        /** Whether the row refers to itself, and cannot do without. */
        boolean isOfItself() {
            return from == to && !isOptional();
        }

        /** Whether the row can do without it for a while. */
        boolean isOptional() {
            return owned != null
                    ? owned.columns().stream().allMatch(ColumnLayout::nullable)
                    : slots.stream().allMatch(slot -> {
                        var column = from.type().slots().get(slot).column();
                        return column.nullable() && column.updatable() && column.insertable();
                    });
        }
    }

    /**
     * @param targets to whom an object refers, among all that there are
     */
    FlushOrder(
            Collection<Managed> all, BiFunction<Managed, Reference, @Nullable Managed> targets, RequiredOwners owners) {
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
                    need(new Edge(managed, reference.slots(), target));
                } else if (target == managed) {
                    leaveOut(new Edge(managed, reference.slots(), managed));
                }
            }
        }
        for (Managed managed : among) {
            RequiredOwners.Owned owned = owners.of(managed);
            if (owned != null && owned.owner() != managed && among.contains(owned.owner())) {
                need(new Edge(managed, List.of(), owned.owner(), owned.join()));
            }
        }
    }

    private void need(Edge edge) {
        edges.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge);
    }

    private List<Edge> edgesOf(Managed managed) {
        List<Edge> found = edges.get(managed);
        return found == null ? List.of() : found;
    }

    /** References that were left out. */
    List<Edge> opened() {
        return opened.values().stream().flatMap(List::stream).toList();
    }

    List<Edge> openedOf(Managed managed) {
        List<Edge> found = opened.isEmpty() ? null : opened.get(managed);
        return found == null ? List.of() : found;
    }

    private void leaveOut(Edge edge) {
        opened.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge);
    }

    /** Those referred to before those who refer; each round by class. In time linear in the references. */
    List<Map<EntityType, List<Managed>>> rounds(List<Managed> all) {
        return edges.isEmpty() ? List.of(byType(all)) : new Rounds(all).made();
    }

    static Map<EntityType, List<Managed>> byType(List<Managed> some) {
        Map<EntityType, List<Managed>> byType = new LinkedHashMap<>();
        for (Managed managed : some) {
            byType.computeIfAbsent(managed.type(), type -> new ArrayList<>()).add(managed);
        }
        return byType;
    }

    /** Takes out of the whole, round by round, who refers to nobody that is left. */
    private final class Rounds {
        private final List<Managed> all;
        private final IdentityHashMap<Managed, Integer> open = new IdentityHashMap<>();
        private final IdentityHashMap<Managed, List<Edge>> referring = new IdentityHashMap<>();
        private final Set<Edge> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<Map<EntityType, List<Managed>>> rounds = new ArrayList<>();
        private List<Managed> next = new ArrayList<>();
        private int left;
        private int passed;

        Rounds(List<Managed> all) {
            this.all = all;
            this.left = all.size();
            for (Managed managed : all) {
                List<Edge> own = edgesOf(managed);
                open.put(managed, own.size());
                own.forEach(edge -> referring
                        .computeIfAbsent(edge.to(), key -> new ArrayList<>())
                        .add(edge));
                if (own.isEmpty()) {
                    next.add(managed);
                }
            }
        }

        List<Map<EntityType, List<Managed>>> made() {
            while (left > 0) {
                if (next.isEmpty()) {
                    open();
                }
                List<Managed> round = next;
                next = new ArrayList<>();
                round.sort(Comparator.comparingInt(Managed::place));
                rounds.add(byType(round));
                left -= round.size();
                round.forEach(done -> open.remove(done));
                round.forEach(done -> referring.getOrDefault(done, List.of()).forEach(this::isDone));
            }
            return rounds;
        }

        private void isDone(Edge edge) {
            if (!leftOut.contains(edge)) {
                released(edge.from());
            }
        }

        /** One of those that it refers to is done, or is not waited for. */
        private void released(Managed managed) {
            Integer count = open.get(managed);
            if (count != null) {
                open.put(managed, count - 1);
                if (count == 1) {
                    next.add(managed);
                }
            }
        }

        /** Leaves out a reference of a circle; what has been passed is none for good. */
        private void open() {
            for (; passed < all.size(); passed++) {
                Managed from = all.get(passed);
                Optional<Edge> edge = edgesOf(from).stream()
                        .filter(each -> open.containsKey(from) && open.containsKey(each.to()) && each.isOptional())
                        .findFirst();
                if (edge.isPresent()) {
                    FlushOrder.this.leaveOut(edge.get());
                    leftOut.add(edge.get());
                    edgesOf(from).remove(edge.get());
                    released(from);
                    return;
                }
            }
            throw TransientReferenceException.circle(String.join(
                    ", ",
                    open.keySet().stream()
                            .map(managed -> managed.type().name())
                            .distinct()
                            .sorted()
                            .toList()));
        }
    }
}
