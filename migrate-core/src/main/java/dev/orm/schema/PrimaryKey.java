package dev.orm.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A primary key; a null name: the database keeps it without one. */
public record PrimaryKey(@Nullable Name name, List<IndexPart> parts, Options options) {

    public PrimaryKey {
        parts = List.copyOf(parts);
    }

    public static PrimaryKey of(@Nullable Name name, List<String> columns) {
        return new PrimaryKey(name, IndexPart.columns(columns), Options.none());
    }

    public List<String> columns() {
        return IndexPart.columnNames(parts);
    }

    public PrimaryKey withName(@Nullable Name other) {
        return new PrimaryKey(other, parts, options);
    }

    public PrimaryKey withParts(List<IndexPart> other) {
        return new PrimaryKey(name, other, options);
    }
}
