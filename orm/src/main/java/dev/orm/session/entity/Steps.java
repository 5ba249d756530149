package dev.orm.session.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes from a value to one inside it by the names of members: from an entity to its key, from an embeddable to a part. */
public final class Steps {
    private Steps() {}

    /** A value that is no object with members is taken for what the steps lead to: an id in the place of its entity. */
    public static @Nullable Object follow(Entities entities, Object value, List<String> steps) {
        if (value instanceof KeyTuple key) {
            return key.part(steps);
        }
        Object at = value;
        for (String step : steps) {
            if (at == null || isPlain(at)) {
                return at;
            }
            at = accessor(at.getClass(), step).get(at);
        }
        return at;
    }

    private static boolean isPlain(Object value) {
        return value.getClass().getName().startsWith("java.") || value instanceof Enum<?>;
    }

    private static Accessor accessor(Class<?> type, String name) {
        for (Class<?> above = type; above != null; above = above.getSuperclass()) {
            boolean declared = List.of(above.getDeclaredFields()).stream()
                    .anyMatch(field -> field.getName().equals(name));
            if (declared) {
                return Accessor.of(above, name, false);
            }
        }
        return Accessor.of(type, name, true);
    }
}
