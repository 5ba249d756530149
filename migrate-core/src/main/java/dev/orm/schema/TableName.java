package dev.orm.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The name of a table, view, sequence or type: its schema (null: the connection's own) and its name. */
public record TableName(@Nullable String schema, String name) implements Comparable<TableName> {

    public static TableName of(String name) {
        return new TableName(null, name);
    }

    public TableName withName(String other) {
        return new TableName(schema, other);
    }

    @Override
    public int compareTo(TableName other) {
        int order = text(schema).compareTo(text(other.schema));
        return order != 0 ? order : name.compareTo(other.name);
    }

    private static String text(@Nullable String schema) {
        return schema == null ? "" : schema;
    }

    /** By hand, as is hashing: a record's own makes classes at start, and this is the key of most maps here. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TableName table && name.equals(table.name) && Objects.equals(schema, table.schema);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(schema) + name.hashCode();
    }

    /** {@code schema.name}, or the bare name where there is no schema; for messages, not for SQL. */
    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
