package dev.orm.mapping;

import java.util.List;
import java.util.Optional;

/**
 * All mapped entities, ordered by class name, and what there is to say about how they were read.
 *
 * <p>Mapped superclasses and embeddables are not members: their attributes stand in the entities that use them.
 */
public record EntityModel(List<EntityMapping> entities, List<ModelNotice> notices) {

    public EntityModel {
        entities = List.copyOf(entities);
        notices = List.copyOf(notices);
    }

    public Optional<EntityMapping> entity(String className) {
        return entities.stream()
                .filter(entity -> entity.className().equals(className))
                .findFirst();
    }

    /** The entity that it extends, perhaps through mapped superclasses. */
    public Optional<EntityMapping> parent(EntityMapping entity) {
        String parent = entity.parent();
        return parent == null ? Optional.empty() : entity(parent);
    }

    /** The topmost entity of its hierarchy; itself where it extends none. */
    public EntityMapping root(EntityMapping entity) {
        return parent(entity).map(this::root).orElse(entity);
    }

    /** The entities that extend it directly. */
    public List<EntityMapping> children(EntityMapping entity) {
        return entities.stream()
                .filter(child -> entity.className().equals(child.parent()))
                .toList();
    }
}
