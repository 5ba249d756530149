package dev.orm.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code @JoinColumn}, {@code @PrimaryKeyJoinColumn} or {@code @MapKeyJoinColumn} as written, overrides applied.
 *
 * @param referencedColumnName unsaid: the primary key of the other table
 * @param table the table that holds the column; unsaid: the owner's own
 */
public record JoinColumnAnnotation(
        @Nullable String name,
        @Nullable String referencedColumnName,
        @Nullable Boolean nullable,
        @Nullable Boolean unique,
        @Nullable String columnDefinition,
        @Nullable String table,
        @Nullable Boolean insertable,
        @Nullable Boolean updatable,
        ForeignKeyAnnotation foreignKey,
        List<CheckAnnotation> checks,
        @Nullable String comment,
        @Nullable String options) {

    private static final JoinColumnAnnotation UNSAID = new JoinColumnAnnotation(
            null, null, null, null, null, null, null, null, ForeignKeyAnnotation.unsaid(), List.of(), null, null);

    public JoinColumnAnnotation {
        checks = List.copyOf(checks);
    }

    public static JoinColumnAnnotation unsaid() {
        return UNSAID;
    }
}
