package dev.orm.mapping.reader;

import dev.orm.mapping.InheritanceStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jspecify.annotations.Nullable;

/** Which entity extends which. */
final class Lineage {

    private final Map<String, Hierarchy> entities = new HashMap<>();
    private final Set<String> parents = new HashSet<>();

    Lineage(List<Hierarchy> hierarchies) {
        for (Hierarchy hierarchy : hierarchies) {
            entities.put(hierarchy.type().name().toString(), hierarchy);
            ClassInfo parent = hierarchy.parent();
            if (parent != null) {
                parents.add(parent.name().toString());
            }
        }
    }

    /** As the root says; SINGLE_TABLE where it does not and an entity extends an entity; null: it stands alone. */
    @Nullable
    InheritanceStrategy strategy(Hierarchy hierarchy) {
        Hierarchy root = root(hierarchy);
        boolean related = hierarchy.parent() != null || parents.contains(name(root));
        Optional<Written> inheritance = root.find("Inheritance");
        if (inheritance.isEmpty()) {
            return related ? InheritanceStrategy.SINGLE_TABLE : null;
        }
        String strategy = inheritance.get().constant("strategy");
        return strategy == null ? InheritanceStrategy.SINGLE_TABLE : InheritanceStrategy.valueOf(strategy);
    }

    /** The entity and those above it, nearest first. */
    Stream<Hierarchy> upwardsHierarchies(Hierarchy hierarchy) {
        return Stream.iterate(hierarchy, above -> above != null, this::parent);
    }

    /** All classes that hold the entity's state, nearest first. */
    Stream<ClassInfo> upwards(Hierarchy hierarchy) {
        return upwardsHierarchies(hierarchy).flatMap(Lineage::nearestFirst);
    }

    private Hierarchy root(Hierarchy hierarchy) {
        Hierarchy parent = parent(hierarchy);
        return parent == null ? hierarchy : root(parent);
    }

    private @Nullable Hierarchy parent(Hierarchy hierarchy) {
        ClassInfo parent = hierarchy.parent();
        return parent == null ? null : entities.get(parent.name().toString());
    }

    private static Stream<ClassInfo> nearestFirst(Hierarchy hierarchy) {
        List<ClassInfo> types = new ArrayList<>();
        hierarchy.levels().forEach(level -> types.add(0, level.type()));
        return types.stream();
    }

    private static String name(Hierarchy hierarchy) {
        return hierarchy.type().name().toString();
    }
}
