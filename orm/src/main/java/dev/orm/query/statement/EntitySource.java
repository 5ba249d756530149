package dev.orm.query.statement;

import dev.orm.mapping.InheritanceStrategy;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.schema.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity with a name in the FROM clause.
 *
 * @param entity the one asked for, or the only one that can have rows
 * @param table the one of its tables that is named
 * @param union null: it is that table
 */
record EntitySource(
        EntityLayout entity,
        TableName table,
        String alias,
        @Nullable Union union,
        String tableText) {

    /** The entity, by its own table. */
    static EntitySource of(Context context, EntityLayout entity, String name) {
        return of(context, entity, entity.table(), name);
    }

    /**
     * @param table the one that the join refers to
     * @param name what the alias is made from
     */
    static EntitySource of(Context context, EntityLayout asked, TableName table, String name) {
        String alias = context.aliases().next(name);
        if (asked.strategy() != InheritanceStrategy.TABLE_PER_CLASS) {
            return new EntitySource(asked, table, alias, null, context.tables().of(table));
        }
        List<EntityLayout> concrete = context.model().concrete(asked);
        if (concrete.size() == 1) {
            EntityLayout only = concrete.get(0);
            return new EntitySource(
                    only, only.table(), alias, null, context.tables().of(only.table()));
        }
        Union union = Union.of(context, asked);
        return new EntitySource(asked, asked.table(), alias, union, union.sql());
    }

    /** As it stands in the FROM clause. */
    String sql() {
        return tableText + " " + alias;
    }
}
