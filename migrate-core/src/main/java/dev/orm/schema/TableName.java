package dev.orm.schema;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The name of a table, view, sequence or type: its schema (null: the connection's own) and its name. */
public record TableName(@Nullable String schema, String name) implements Comparable<TableName> {

    private static final Comparator<TableName> ORDER = Comparator.comparing(
                    (TableName table) -> table.schema == null ? "" : table.schema)
            .thenComparing(TableName::name);

    public static TableName of(String name) {
        return new TableName(null, name);
    }

    public TableName withName(String other) {
        return new TableName(schema, other);
    }

    @Override
    public int compareTo(TableName other) {
        return ORDER.compare(this, other);
    }

    /** {@code schema.name}, or the bare name where there is no schema; for messages, not for SQL. */
    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
