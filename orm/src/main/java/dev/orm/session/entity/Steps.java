package dev.orm.session.entity;

import dev.orm.mapping.layout.Leaf;
import dev.orm.mapping.layout.LeafStep;
import dev.orm.session.type.JavaType;
import dev.orm.session.type.WrongValueException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes from a value to one inside it by the names of members: from an entity to its key, from an embeddable to a part. */
public final class Steps {
    private final Entities entities;

    public Steps(Entities entities) {
        this.entities = entities;
    }

    /**
     * The value in the column. A value that stands further on, an id in the place of its entity, is taken for what it is;
     * one of a wrong type is an error.
     */
    public @Nullable Object follow(Leaf leaf, Object value) {
        if (value instanceof KeyTuple key) {
            return key.part(leaf.path());
        }
        Object at = value;
        for (LeafStep step : leaf.steps()) {
            if (at != null && isOf(step.type(), at)) {
                at = accessor(at.getClass(), step.member()).get(at);
            }
        }
        return at == null ? null : fitting(leaf, value, at);
    }

    private Object fitting(Leaf leaf, Object given, Object reached) {
        JavaType wanted = entities.types().javaType(leaf.attribute());
        Object fitting = wanted.fit(reached);
        if (fitting != null) {
            return fitting;
        }
        throw leaf.steps().isEmpty()
                ? WrongValueException.of(leaf.place(), wanted, given)
                : WrongValueException.whole(leaf.place(), leaf.steps().get(0).type(), given);
    }

    /** Whether the value is an object of that entity or embeddable, or of the entity's id class. */
    private boolean isOf(String type, Object value) {
        String given = value.getClass().getName();
        return entities.classes().load(type).isInstance(value)
                || entities.model()
                        .find(type)
                        .filter(entity -> Objects.equals(entity.key().idClass(), given))
                        .isPresent();
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
