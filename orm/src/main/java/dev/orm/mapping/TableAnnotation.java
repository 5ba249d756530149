package dev.orm.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code @Table}, {@code @JoinTable}, {@code @CollectionTable} and {@code @SecondaryTable} have in common, as written. */
public record TableAnnotation(
        @Nullable String name,
        @Nullable String schema,
        @Nullable String catalog,
        List<UniqueConstraintAnnotation> uniqueConstraints,
        List<IndexAnnotation> indexes,
        List<CheckAnnotation> checks,
        @Nullable String comment,
        @Nullable String options) {

    private static final TableAnnotation UNSAID =
            new TableAnnotation(null, null, null, List.of(), List.of(), List.of(), null, null);

    public TableAnnotation {
        uniqueConstraints = List.copyOf(uniqueConstraints);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
    }

    public static TableAnnotation unsaid() {
        return UNSAID;
    }
}
