package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.EntityModel;
import dev.orm.mapping.InheritanceStrategy;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Entities by class, their parents and children, and the tables they live in. */
final class Hierarchies {
    private final NamingStrategy naming;
    private final Map<String, EntityMapping> entities = new HashMap<>();
    private final Map<String, List<EntityMapping>> children = new HashMap<>();

    Hierarchies(EntityModel model, NamingStrategy naming) {
        this.naming = naming;
        for (EntityMapping entity : model.entities()) {
            entities.put(entity.className(), entity);
            if (entity.parent() != null) {
                children.computeIfAbsent(entity.parent(), missing -> new ArrayList<>())
                        .add(entity);
            }
        }
    }

    /** @throws UnusableKeyException where the model has no such entity */
    EntityMapping entity(String className) {
        EntityMapping entity = entities.get(className);
        if (entity == null) {
            throw UnusableKeyException.missing(className);
        }
        return entity;
    }

    Optional<EntityMapping> parent(EntityMapping entity) {
        return Optional.ofNullable(entity.parent()).map(this::entity);
    }

    EntityMapping root(EntityMapping entity) {
        return parent(entity).map(this::root).orElse(entity);
    }

    /** It and all below it. */
    List<EntityMapping> family(EntityMapping entity) {
        List<EntityMapping> all = new ArrayList<>(List.of(entity));
        for (EntityMapping child : children.getOrDefault(entity.className(), List.of())) {
            all.addAll(family(child));
        }
        return all;
    }

    boolean hasChildren(EntityMapping entity) {
        return children.containsKey(entity.className());
    }

    InheritanceStrategy strategy(EntityMapping entity) {
        InheritanceStrategy said = root(entity).inheritance();
        return said == null ? InheritanceStrategy.SINGLE_TABLE : said;
    }

    /** Whether its columns stand in its root's table. */
    boolean sharesTable(EntityMapping entity) {
        return entity.parent() != null && strategy(entity) == InheritanceStrategy.SINGLE_TABLE;
    }

    /** Whether it has no table because only its concrete subclasses have. */
    boolean hasNoTable(EntityMapping entity) {
        return entity.isAbstract() && strategy(entity) == InheritanceStrategy.TABLE_PER_CLASS;
    }

    TableName table(EntityMapping entity) {
        EntityMapping owner = sharesTable(entity) ? root(entity) : entity;
        String written = owner.table().name();
        return table(owner.table().schema(), written == null || written.isEmpty() ? owner.name() : written);
    }

    TableName table(@Nullable String schema, String name) {
        String physical = schema == null || schema.isEmpty() ? null : naming.physical(schema);
        return new TableName(physical, naming.physical(name));
    }

    /** The attributes whose columns stand in the entity's own table: with TABLE_PER_CLASS those of its parents, too. */
    List<Attribute> attributes(EntityMapping entity) {
        if (entity.parent() == null || strategy(entity) != InheritanceStrategy.TABLE_PER_CLASS) {
            return entity.attributes();
        }
        List<Attribute> all = new ArrayList<>(attributes(entity(entity.parent())));
        all.addAll(entity.attributes());
        return all;
    }

    /** All attributes, those of its parents first. */
    List<Attribute> allAttributes(EntityMapping entity) {
        List<Attribute> all = new ArrayList<>();
        parent(entity).ifPresent(parent -> all.addAll(allAttributes(parent)));
        all.addAll(entity.attributes());
        return all;
    }

    NamingStrategy naming() {
        return naming;
    }
}
