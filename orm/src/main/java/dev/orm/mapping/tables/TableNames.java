package dev.orm.mapping.tables;

import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.TableAnnotation;
import dev.orm.schema.TableName;
import org.jspecify.annotations.Nullable;

/** The names of tables, as written or as the naming strategy has them. */
record TableNames(NamingStrategy naming, Hierarchies hierarchies) {

    /** The table that holds the entity's own columns; of an abstract TABLE_PER_CLASS entity: what it would be called. */
    TableName of(EntityMapping entity) {
        EntityMapping owner = hierarchies.tableOwner(entity);
        return of(owner.table(), owner.name());
    }

    TableName of(TableAnnotation written, String implicitName) {
        return of(written.schema(), written.catalog(), Said.or(written.name(), implicitName));
    }

    /** A join table, perhaps nameless. */
    TableName join(TableAnnotation written, EntityMapping owner, EntityMapping target, String property) {
        String name = Said.orNull(written.name());
        if (name != null) {
            return of(written, name);
        }
        String implicit = naming.joinTable(of(owner).name(), of(target).name(), property);
        return new TableName(schema(written.schema(), written.catalog()), implicit);
    }

    TableName of(@Nullable String schema, @Nullable String catalog, String name) {
        return new TableName(schema(schema, catalog), naming.physical(name));
    }

    private @Nullable String schema(@Nullable String schema, @Nullable String catalog) {
        String qualifier = Said.orNull(Said.orNull(schema) == null ? catalog : schema);
        return qualifier == null ? null : naming.physical(qualifier);
    }
}
