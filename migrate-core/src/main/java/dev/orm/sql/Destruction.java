package dev.orm.sql;

import org.jspecify.annotations.Nullable;

/** Rows or values that a statement removes for good. */
public record Destruction(
        Kind kind, ObjectName table, @Nullable String column) {

    /** What goes. */
    public enum Kind {
        DROP_TABLE("drop-table"),
        DROP_COLUMN("drop-column"),
        /** {@code DROP SCHEMA} or {@code DROP DATABASE}, with all that is in it. */
        DROP_SCHEMA("drop-schema"),
        /** {@code TRUNCATE}, or {@code DELETE} without {@code WHERE}. */
        DELETE_ALL("delete-all");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** Whether the table is a whole schema. */
    public boolean isOfSchema() {
        return kind == Kind.DROP_SCHEMA;
    }

    static Destruction of(Kind kind, ObjectName table) {
        return new Destruction(kind, table, null);
    }

    static Destruction ofColumn(ObjectName table, String column) {
        return new Destruction(Kind.DROP_COLUMN, table, column);
    }

    /** As {@code orm:destructive} and {@code orm:allow} lines say it: {@code drop-column users.nick}. */
    @Override
    public String toString() {
        return kind.word + " " + table + (column == null ? "" : "." + column);
    }
}
