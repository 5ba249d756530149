package dev.orm.dialect.postgresql;

import dev.orm.schema.View;
import java.util.ArrayList;
import java.util.List;

/** Views in an order in which each comes after those that its text names. */
final class ViewOrder {
    private ViewOrder() {}

    static List<View> of(List<View> views) {
        List<View> waiting = new ArrayList<>(views);
        List<View> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            View next = waiting.stream()
                    .filter(view -> waiting.stream().noneMatch(other -> reads(view, other)))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static boolean reads(View view, View other) {
        return !view.name().equals(other.name())
                && TableParts.mentions(view.definition(), other.name().name());
    }
}
