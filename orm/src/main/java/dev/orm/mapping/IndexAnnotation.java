package dev.orm.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code @Index} as written, its column list taken apart. */
public record IndexAnnotation(
        @Nullable String name,
        List<Part> columns,
        boolean unique,
        @Nullable String options) {

    public IndexAnnotation {
        columns = List.copyOf(columns);
    }

    /**
     * @param column a column name, or an expression where it holds a parenthesis
     * @param descending whether {@code DESC} was written
     */
    public record Part(String column, boolean descending) {}
}
