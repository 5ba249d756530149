package dev.orm.mapping.layout;

import dev.orm.mapping.EntityMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All entities of a model with their tables. */
public final class ModelLayout {
    private final Map<String, EntityLayout> entities = new LinkedHashMap<>();

    public ModelLayout(List<EntityLayout> entities) {
        entities.forEach(entity -> this.entities.put(entity.className(), entity));
    }

    /** Ordered by class name. */
    public List<EntityLayout> entities() {
        return List.copyOf(entities.values());
    }

    public Optional<EntityLayout> find(String className) {
        return Optional.ofNullable(entities.get(className));
    }

    /** The entity of that class, which the model is known to have: the target of one of its attributes. */
    public EntityLayout entity(String className) {
        return Objects.requireNonNull(entities.get(className), className);
    }

    /** The topmost entity of its hierarchy; itself where it extends none. */
    public EntityLayout root(EntityLayout entity) {
        String parent = entity.mapping().parent();
        return parent == null ? entity : root(entity(parent));
    }

    /** The entities that extend it directly. */
    public List<EntityLayout> children(EntityLayout entity) {
        return entities.values().stream()
                .filter(child -> entity.className().equals(child.mapping().parent()))
                .toList();
    }

    /** The entity and those that extend it, as far as they can have rows. */
    public List<EntityLayout> concrete(EntityLayout entity) {
        List<EntityLayout> all = new ArrayList<>();
        EntityMapping mapping = entity.mapping();
        if (!mapping.isAbstract()) {
            all.add(entity);
        }
        children(entity).forEach(child -> all.addAll(concrete(child)));
        return all;
    }
}
