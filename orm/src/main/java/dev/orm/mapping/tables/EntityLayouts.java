package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.InheritanceStrategy;
import dev.orm.mapping.SecondaryTableAnnotation;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.DiscriminatorLayout;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.KeyLayout;
import dev.orm.mapping.layout.TablePart;
import dev.orm.schema.Column;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where entities live: their tables, keys and attributes. */
final class EntityLayouts {
    private final Mapping mapping;
    private final LayoutColumns columns;

    EntityLayouts(Mapping mapping, LayoutColumns columns) {
        this.mapping = mapping;
        this.columns = columns;
    }

    EntityLayout of(EntityMapping entity) {
        EntityMapping root = mapping.hierarchies().root(entity);
        KeyLayout key = new KeyLayouts(mapping, columns).of(root, isWhole(entity) ? entity : root);
        return new EntityLayout(
                entity,
                mapping.hierarchies().strategy(entity),
                columns.table(mapping.tables().of(entity)),
                tables(entity),
                key,
                discriminator(entity, root),
                attributes(entity, key));
    }

    private List<AttributeLayout> attributes(EntityMapping entity, KeyLayout key) {
        Map<String, AttributeLayout> attributes = new LinkedHashMap<>();
        for (EntityMapping level : mapping.hierarchies().lineage(entity)) {
            AttributeLayouts layouts = new AttributeLayouts(mapping, columns, level, isWhole(entity) ? entity : level);
            for (Attribute attribute : level.attributes()) {
                attribute.accept(layouts).ifPresent(layout -> attributes.put(layout.name(), layout));
            }
        }
        key.attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
        return List.copyOf(attributes.values());
    }

    private List<TablePart> tables(EntityMapping entity) {
        if (isWhole(entity)) {
            return entity.isAbstract() ? List.of() : parts(List.of(entity), List.of(entity));
        }
        List<EntityMapping> lineage = mapping.hierarchies().lineage(entity);
        boolean joined = mapping.hierarchies().strategy(entity) == InheritanceStrategy.JOINED;
        return parts(joined ? lineage : List.of(lineage.get(0)), lineage);
    }

    /** One table for each of the owners, and the secondary ones of the levels. */
    private List<TablePart> parts(List<EntityMapping> owners, List<EntityMapping> levels) {
        List<TablePart> parts = new ArrayList<>();
        owners.forEach(owner ->
                parts.add(part(mapping.tables().of(owner), mapping.keys().columns(owner), false)));
        for (EntityMapping level : levels) {
            for (SecondaryTableAnnotation written : level.secondaryTables()) {
                List<Column> key =
                        mapping.keys().renamed(mapping.keys().columns(level), written.primaryKeyJoinColumns());
                parts.add(part(mapping.entityTables().of(written), key, true));
            }
        }
        return parts;
    }

    private TablePart part(TableName table, List<Column> key, boolean optional) {
        List<String> names = key.stream()
                .map(column -> columns.of(table, MappedColumn.of(column.name(), column.type(), false), false)
                        .name())
                .toList();
        return new TablePart(columns.table(table), names, optional);
    }

    private @Nullable DiscriminatorLayout discriminator(EntityMapping entity, EntityMapping root) {
        if (!SingleTables.hasDiscriminator(mapping, root)) {
            return null;
        }
        Discriminator discriminator = Discriminator.of(mapping, root);
        return new DiscriminatorLayout(
                columns.of(mapping.tables().of(root), discriminator.column(List.of()), false),
                discriminator.type(),
                entity.isAbstract() ? null : discriminator.value(entity));
    }

    private boolean isWhole(EntityMapping entity) {
        return mapping.hierarchies().strategy(entity) == InheritanceStrategy.TABLE_PER_CLASS;
    }
}
