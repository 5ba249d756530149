package dev.orm.mapping.tables;

import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.EntityModel;
import dev.orm.mapping.InheritanceStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Entities by class, and how those that extend each other share tables. */
final class Hierarchies {
    private final EntityModel model;
    private final Map<String, EntityMapping> entities = new HashMap<>();
    private final Map<String, List<EntityMapping>> children = new HashMap<>();

    Hierarchies(EntityModel model) {
        this.model = model;
        for (EntityMapping entity : model.entities()) {
            entities.put(entity.className(), entity);
            if (entity.parent() != null) {
                children.computeIfAbsent(entity.parent(), parent -> new ArrayList<>())
                        .add(entity);
            }
        }
    }

    /** All entities, so that a parent's columns stand before its children's. */
    List<EntityMapping> parentsFirst() {
        return model.entities().stream()
                .filter(this::isRoot)
                .flatMap(root -> family(root).stream())
                .toList();
    }

    private List<EntityMapping> family(EntityMapping entity) {
        List<EntityMapping> family = new ArrayList<>(List.of(entity));
        children(entity).forEach(child -> family.addAll(family(child)));
        return family;
    }

    /** The entity of that class, which the reader has found before it named it. */
    EntityMapping entity(String className) {
        return Objects.requireNonNull(entities.get(className), className);
    }

    Optional<EntityMapping> parent(EntityMapping entity) {
        return Optional.ofNullable(entity.parent()).map(this::entity);
    }

    EntityMapping root(EntityMapping entity) {
        return parent(entity).map(this::root).orElse(entity);
    }

    /** The entities that extend it directly. */
    List<EntityMapping> children(EntityMapping entity) {
        return children.getOrDefault(entity.className(), List.of());
    }

    InheritanceStrategy strategy(EntityMapping entity) {
        InheritanceStrategy written = root(entity).inheritance();
        return written == null ? InheritanceStrategy.SINGLE_TABLE : written;
    }

    boolean isRoot(EntityMapping entity) {
        return entity.parent() == null;
    }

    boolean hasChildren(EntityMapping entity) {
        return !children(entity).isEmpty();
    }

    /** From the root down to the entity itself. */
    List<EntityMapping> lineage(EntityMapping entity) {
        List<EntityMapping> lineage = new ArrayList<>();
        parent(entity).ifPresent(parent -> lineage.addAll(lineage(parent)));
        lineage.add(entity);
        return lineage;
    }

    /** The entity and those that extend it, as far as they can have rows. */
    List<EntityMapping> concrete(EntityMapping entity) {
        List<EntityMapping> all = new ArrayList<>();
        if (!entity.isAbstract()) {
            all.add(entity);
        }
        children(entity).forEach(child -> all.addAll(concrete(child)));
        return all;
    }

    /** The entity whose table holds the rows' own columns. */
    EntityMapping tableOwner(EntityMapping entity) {
        return strategy(entity) == InheritanceStrategy.SINGLE_TABLE ? root(entity) : entity;
    }

    /** The entities in whose tables a column of this one stands: several for TABLE_PER_CLASS. */
    List<EntityMapping> tableOwners(EntityMapping entity) {
        return strategy(entity) == InheritanceStrategy.TABLE_PER_CLASS ? concrete(entity) : List.of(tableOwner(entity));
    }

    /** Whether all its rows have their keys in one table: else no foreign key can refer to it. */
    boolean isReferable(EntityMapping entity) {
        return strategy(entity) != InheritanceStrategy.TABLE_PER_CLASS
                || (!hasChildren(entity) && !entity.isAbstract());
    }
}
