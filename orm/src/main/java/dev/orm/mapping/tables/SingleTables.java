package dev.orm.mapping.tables;

import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.InheritanceStrategy;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.DerivedName;
import dev.orm.schema.TableName;
import dev.orm.sql.Syntax;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Hierarchies whose rows say what they are in a discriminator column. */
final class SingleTables {
    private final Mapping mapping;
    private final SchemaDraft schema;

    SingleTables(Mapping mapping, SchemaDraft schema) {
        this.mapping = mapping;
        this.schema = schema;
    }

    static boolean hasDiscriminator(Mapping mapping, EntityMapping root) {
        boolean needed = mapping.hierarchies().strategy(root) == InheritanceStrategy.SINGLE_TABLE
                && mapping.hierarchies().hasChildren(root);
        return needed || root.discriminatorColumn() != null;
    }

    /** Where the strategy needs one, or one is written. */
    void drawDiscriminator(EntityMapping root, TableDraft table) {
        if (!hasDiscriminator(mapping, root)) {
            return;
        }
        Discriminator discriminator = Discriminator.of(mapping, root);
        table.add(root.className(), discriminator.column(mapping.hierarchies().concrete(root)));
    }

    /**
     * Columns that may be null, because other classes' rows share the table, and a check that asks for them in the rows
     * of this class.
     */
    void drawChild(EntityMapping entity) {
        entity.attributes().stream()
                .flatMap(member -> AttributeFragments.of(mapping, entity, member).stream())
                .forEach(fragment -> schema.table(mapping.entityTables().table(entity, fragment))
                        .add(isInOwnTable(entity, fragment) ? fragment.withNullable(true) : fragment));
        if (!entity.isAbstract()) {
            requireColumns(entity);
        }
    }

    private void requireColumns(EntityMapping entity) {
        Collection<String> required = required(entity);
        if (required.isEmpty()) {
            return;
        }
        Discriminator discriminator =
                Discriminator.of(mapping, mapping.hierarchies().root(entity));
        String value = discriminator.value(entity);
        String present = String.join(
                " and ",
                required.stream()
                        .map(column -> Syntax.standard().name(column) + " is not null")
                        .toList());
        String expression = Syntax.standard().name(discriminator.name()) + " <> " + discriminator.literal(value)
                + " or (" + present + ")";
        TableName table = mapping.tables().of(entity);
        List<String> parts = List.of(discriminator.name(), value.replaceAll("\\W+", "_"));
        schema.table(table).check(CheckConstraint.of(DerivedName.check(table, parts), expression));
    }

    /** Level by level, each in the order of the names: as Hibernate has them. */
    private Collection<String> required(EntityMapping entity) {
        Collection<String> required = new LinkedHashSet<>();
        List<EntityMapping> lineage = new ArrayList<>(mapping.hierarchies().lineage(entity));
        for (EntityMapping level : lineage.subList(1, lineage.size())) {
            level.attributes().stream()
                    .flatMap(member -> AttributeFragments.of(mapping, level, member).stream())
                    .filter(fragment -> isInOwnTable(level, fragment))
                    .flatMap(fragment -> fragment.columns().stream())
                    .filter(column -> !column.column().nullable() && column.writable())
                    .map(MappedColumn::name)
                    .sorted()
                    .forEach(required::add);
        }
        return required;
    }

    private boolean isInOwnTable(EntityMapping entity, Fragment fragment) {
        return mapping.entityTables()
                .table(entity, fragment)
                .equals(mapping.tables().of(entity));
    }
}
