package dev.orm.mapping.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * The classes whose state an entity or embeddable holds.
 *
 * @param levels mapped superclasses from the top, then the class itself
 * @param parent the nearest entity above; null: none
 * @param missing the superclass that was not found; null: none
 */
record Hierarchy(
        List<Level> levels,
        @Nullable ClassInfo parent,
        @Nullable DotName missing) {

    Hierarchy {
        levels = List.copyOf(levels);
    }

    /** One class with the meaning of its type variables. */
    record Level(ClassInfo type, TypeScope scope) {
        Annotations annotations() {
            return Annotations.of(type);
        }
    }

    /** The class itself. */
    ClassInfo type() {
        return levels.get(levels.size() - 1).type();
    }

    /** What the class or the nearest mapped superclass above it says. */
    Optional<Written> find(String annotation) {
        for (int level = levels.size() - 1; level >= 0; level--) {
            Optional<Written> found = levels.get(level).annotations().find(annotation);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    static Hierarchy of(ClassInfo type, TypeScope scope, ClassCatalog classes) {
        return new Climb(classes).from(type, scope);
    }

    /** Goes up from a class until an entity, the JDK, or a gap. */
    private static final class Climb {
        private final ClassCatalog classes;
        private final List<Level> levels = new ArrayList<>();

        Climb(ClassCatalog classes) {
            this.classes = classes;
        }

        Hierarchy from(ClassInfo type, TypeScope scope) {
            levels.add(0, new Level(type, scope));
            return above(type, scope);
        }

        private Hierarchy above(ClassInfo type, TypeScope scope) {
            Type supertype = type.superClassType();
            if (supertype == null || ClassCatalog.isOfJdk(supertype.name())) {
                return new Hierarchy(levels, null, null);
            }
            Optional<ClassInfo> found = classes.find(supertype.name());
            if (found.isEmpty()) {
                return new Hierarchy(levels, null, supertype.name());
            }
            ClassInfo above = found.get();
            Annotations annotations = Annotations.of(above);
            if (annotations.has("Entity")) {
                return new Hierarchy(levels, above, null);
            }
            TypeScope inside = scope.into(above, supertype);
            if (annotations.hasAny("MappedSuperclass", "Embeddable")) {
                levels.add(0, new Level(above, inside));
            }
            return above(above, inside);
        }
    }
}
