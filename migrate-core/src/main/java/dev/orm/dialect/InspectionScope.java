package dev.orm.dialect;

import dev.orm.schema.TableName;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a database is read. A table of the connection's current schema is named without it, one of another schema
 * with it.
 *
 * @param schemas by name; empty: the connection's current one
 * @param only these tables, with the views and triggers that belong to or mention them; null: all
 */
public record InspectionScope(
        List<String> schemas, @Nullable Set<TableName> only) {

    public InspectionScope {
        schemas = List.copyOf(schemas);
        only = only == null ? null : Set.copyOf(only);
    }

    /** All of the current schema. */
    public static InspectionScope current() {
        return new InspectionScope(List.of(), null);
    }

    /** All of the schemas; of the current one where none is named. */
    public static InspectionScope of(List<String> schemas) {
        return new InspectionScope(schemas, null);
    }

    public static InspectionScope only(Set<TableName> tables) {
        return new InspectionScope(
                tables.stream()
                        .map(TableName::schema)
                        .filter(schema -> schema != null)
                        .distinct()
                        .sorted()
                        .toList(),
                tables);
    }
}
