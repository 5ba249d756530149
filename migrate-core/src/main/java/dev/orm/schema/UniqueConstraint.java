package dev.orm.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unique constraint; a null name: the database keeps it without one. */
public record UniqueConstraint(@Nullable Name name, List<IndexPart> parts, Deferral deferral, Options options) {

    public UniqueConstraint {
        parts = List.copyOf(parts);
    }

    public static UniqueConstraint of(@Nullable Name name, List<String> columns) {
        return new UniqueConstraint(name, IndexPart.columns(columns), Deferral.NOT_DEFERRABLE, Options.none());
    }

    public List<String> columns() {
        return IndexPart.columnNames(parts);
    }

    public UniqueConstraint withName(@Nullable Name other) {
        return new UniqueConstraint(other, parts, deferral, options);
    }

    public UniqueConstraint withParts(List<IndexPart> other) {
        return new UniqueConstraint(name, other, deferral, options);
    }
}
