package dev.orm.mapping;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code @Column}, {@code @MapKeyColumn} or {@code @OrderColumn} as written, overrides applied.
 *
 * @param length unsaid: 255
 * @param precision unsaid (or 0): the provider's
 * @param secondPrecision digits after the second; unsaid (or -1): the provider's
 * @param nullable unsaid: true
 * @param table the secondary table that holds the column; unsaid: the entity's own
 * @param defaultValue SQL, from Hibernate's {@code @ColumnDefault}
 */
public record ColumnAnnotation(
        @Nullable String name,
        @Nullable Integer length,
        @Nullable Integer precision,
        @Nullable Integer scale,
        @Nullable Integer secondPrecision,
        @Nullable Boolean nullable,
        @Nullable Boolean unique,
        @Nullable String columnDefinition,
        @Nullable String table,
        @Nullable Boolean insertable,
        @Nullable Boolean updatable,
        @Nullable String defaultValue,
        List<CheckAnnotation> checks,
        @Nullable String comment,
        @Nullable String options) {

    private static final ColumnAnnotation UNSAID = new ColumnAnnotation(
            null, null, null, null, null, null, null, null, null, null, null, null, List.of(), null, null);

    public ColumnAnnotation {
        checks = List.copyOf(checks);
    }

    public static ColumnAnnotation unsaid() {
        return UNSAID;
    }

    /** Whether the annotation is there and says something; a default value comes from another one. */
    public boolean isWritten() {
        List<@Nullable Object> said = Arrays.asList(
                name,
                length,
                precision,
                scale,
                secondPrecision,
                nullable,
                unique,
                columnDefinition,
                table,
                insertable,
                updatable,
                comment,
                options);
        return !checks.isEmpty() || Collections.frequency(said, null) < said.size();
    }
}
