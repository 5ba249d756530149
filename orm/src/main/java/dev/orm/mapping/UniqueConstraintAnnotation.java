package dev.orm.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code @UniqueConstraint} as written: the columns are column names, not attribute names. */
public record UniqueConstraintAnnotation(
        @Nullable String name,
        List<String> columns,
        @Nullable String options) {

    public UniqueConstraintAnnotation {
        columns = List.copyOf(columns);
    }
}
