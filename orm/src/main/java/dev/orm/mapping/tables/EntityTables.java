package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.SecondaryTableAnnotation;
import dev.orm.schema.Column;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.stream.Stream;

/** Draws the tables that hold the entities' own columns, by inheritance strategy. */
final class EntityTables {
    private final Mapping mapping;
    private final SchemaDraft schema;
    private final SingleTables singleTables;

    EntityTables(Mapping mapping, SchemaDraft schema) {
        this.mapping = mapping;
        this.schema = schema;
        this.singleTables = new SingleTables(mapping, schema);
    }

    void draw(EntityMapping entity) {
        boolean root = mapping.hierarchies().isRoot(entity);
        switch (mapping.hierarchies().strategy(entity)) {
            case TABLE_PER_CLASS -> drawWhole(entity);
            case JOINED -> {
                if (root) {
                    drawRoot(entity);
                } else {
                    drawJoined(entity);
                }
            }
            case SINGLE_TABLE -> {
                if (root) {
                    drawRoot(entity);
                } else {
                    singleTables.drawChild(entity);
                    drawSecondary(entity);
                }
            }
        }
    }

    private void drawRoot(EntityMapping root) {
        TableDraft table = begin(root);
        drawKey(root, root, table);
        singleTables.drawDiscriminator(root, table);
        drawMembers(root, root);
        drawSecondary(root);
    }

    /** A table per concrete class, with all that the classes above it have. */
    private void drawWhole(EntityMapping entity) {
        if (entity.isAbstract()) {
            return;
        }
        List<EntityMapping> lineage = mapping.hierarchies().lineage(entity);
        drawKey(lineage.get(0), entity, begin(entity));
        lineage.forEach(level -> drawMembers(level, entity));
        drawSecondary(entity);
    }

    private void drawJoined(EntityMapping entity) {
        TableDraft table = begin(entity);
        EntityMapping parent = mapping.hierarchies().parent(entity).orElseThrow();
        SharedKey.draw(
                mapping,
                table,
                entity.className(),
                mapping.keys().columns(entity),
                parent,
                ForeignKeys.written(entity.primaryKeyForeignKey(), entity.primaryKeyJoinColumns()),
                entity.onDelete());
        drawMembers(entity, entity);
        drawSecondary(entity);
    }

    private TableDraft begin(EntityMapping entity) {
        TableDraft table = schema.table(mapping.tables().of(entity));
        table.add(entity.table());
        return table;
    }

    private void drawKey(EntityMapping root, EntityMapping entity, TableDraft table) {
        List<Fragment> key = mapping.keys().fragments(root);
        key.forEach(fragment -> draft(entity, fragment).add(fragment));
        if (!mapping.keys().isLeftAlone(root)) {
            table.primaryKey(Fragment.columnsOf(key).stream().map(Column::name).toList());
        }
    }

    /** The members of one level of the hierarchy that are not in the key, in the tables of an entity at or below it. */
    private void drawMembers(EntityMapping level, EntityMapping entity) {
        members(level)
                .flatMap(member -> AttributeFragments.of(mapping, level, member).stream())
                .forEach(fragment -> draft(entity, fragment).add(fragment));
    }

    private Stream<Attribute> members(EntityMapping level) {
        boolean root = mapping.hierarchies().isRoot(level);
        return level.attributes().stream().filter(member -> !root || !KeyFragments.isPart(member));
    }

    private TableDraft draft(EntityMapping entity, Fragment fragment) {
        return schema.table(mapping.entityTables().table(entity, fragment));
    }

    private void drawSecondary(EntityMapping entity) {
        for (SecondaryTableAnnotation written : entity.secondaryTables()) {
            TableName name = mapping.entityTables().of(written);
            TableDraft table = schema.table(name);
            table.add(written.table());
            List<Column> key = mapping.keys().renamed(mapping.keys().columns(entity), written.primaryKeyJoinColumns());
            SharedKey.draw(
                    mapping,
                    table,
                    entity.className(),
                    key,
                    entity,
                    ForeignKeys.written(written.foreignKey(), written.primaryKeyJoinColumns()),
                    entity.onDelete());
        }
    }
}
