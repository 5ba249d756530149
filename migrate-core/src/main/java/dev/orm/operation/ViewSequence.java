package dev.orm.operation;

import dev.orm.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Views in an order in which each comes after those that its text names. */
final class ViewSequence {
    private ViewSequence() {}

    static <T> List<T> creates(List<T> operations, Function<T, View> view) {
        List<T> waiting = new ArrayList<>(operations);
        List<T> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            T next = waiting.stream()
                    .filter(one -> waiting.stream().noneMatch(other -> names(view.apply(one), view.apply(other))))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    static <T> List<T> drops(List<T> operations, Function<T, View> view) {
        List<T> ordered = creates(operations, view);
        Collections.reverse(ordered);
        return ordered;
    }

    private static boolean names(View one, View other) {
        return !one.name().equals(other.name())
                && Words.in(one.definition()).containsAll(Words.in(other.name().name()));
    }
}
