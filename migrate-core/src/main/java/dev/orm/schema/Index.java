package dev.orm.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An index that is no constraint's own. {@code where} is the predicate of a partial index, null for a full one. */
public record Index(
        Name name,
        boolean unique,
        List<IndexPart> parts,
        @Nullable String where,
        Options options) {
    /** Option: what a CREATE INDEX CONCURRENTLY left that failed; it serves no query, and holds nothing unique. */
    public static final String INVALID = "invalid";

    public Index {
        parts = List.copyOf(parts);
    }

    public static Index of(Name name, List<String> columns) {
        return new Index(name, false, IndexPart.columns(columns), null, Options.none());
    }

    public Index withName(Name other) {
        return new Index(other, unique, parts, where, options);
    }

    public Index withParts(List<IndexPart> other) {
        return new Index(name, unique, other, where, options);
    }

    public Index withWhere(@Nullable String other) {
        return new Index(name, unique, parts, other, options);
    }
}
