package dev.orm.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The objects of a session in the order in which they came. One that goes leaves its place empty. */
final class Arrivals {
    private static final int KEPT_EMPTY = 1_000;

    private final List<@Nullable Managed> places = new ArrayList<>();
    private @Nullable List<Managed> linked = new ArrayList<>();
    private int empty;
    private int seen;

    /** Where it is not here already. */
    void add(Managed managed) {
        if (!has(managed)) {
            managed.place(places.size());
            places.add(managed);
            if (linked != null && managed.type().isLinked()) {
                linked.add(managed);
            }
        }
    }

    private boolean has(Managed managed) {
        int place = managed.place();
        return place < places.size() && places.get(place) == managed;
    }

    void remove(Managed managed) {
        if (has(managed)) {
            places.set(managed.place(), null);
            empty++;
            if (managed.type().isLinked()) {
                linked = null;
            }
        }
        if (empty > KEPT_EMPTY && empty > places.size() / 2) {
            close();
        }
    }

    /** Gives up the empty places. */
    private void close() {
        int unseen = (int) places.subList(seen, places.size()).stream()
                .filter(Objects::nonNull)
                .count();
        List<Managed> left = all();
        clear();
        left.forEach(this::add);
        seen = left.size() - unseen;
    }

    /** Those who came since the last time. */
    void takeUnseen(Consumer<Managed> consumer) {
        for (; seen < places.size(); seen++) {
            Managed managed = places.get(seen);
            if (managed != null) {
                consumer.accept(managed);
            }
        }
    }

    boolean hasUnseen() {
        return seen < places.size();
    }

    List<Managed> all() {
        return those(managed -> true);
    }

    /** Those that lead to others: few, perhaps, among very many. */
    List<Managed> linked() {
        List<Managed> known = linked;
        if (known == null) {
            known = those(managed -> managed.type().isLinked());
            linked = known;
        }
        return new ArrayList<>(known);
    }

    List<Managed> those(Predicate<Managed> wanted) {
        List<Managed> those = new ArrayList<>();
        for (Managed managed : places) {
            if (managed != null && wanted.test(managed)) {
                those.add(managed);
            }
        }
        return those;
    }

    void clear() {
        places.clear();
        linked = new ArrayList<>();
        empty = 0;
        seen = 0;
    }
}
