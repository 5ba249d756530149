package dev.orm.mapping;

import java.util.List;

/** {@code @CollectionTable} as written; the join columns refer to the owner. */
public record CollectionTableAnnotation(
        TableAnnotation table, List<JoinColumnAnnotation> joinColumns, ForeignKeyAnnotation foreignKey) {

    private static final CollectionTableAnnotation UNSAID =
            new CollectionTableAnnotation(TableAnnotation.unsaid(), List.of(), ForeignKeyAnnotation.unsaid());

    public CollectionTableAnnotation {
        joinColumns = List.copyOf(joinColumns);
    }

    public static CollectionTableAnnotation unsaid() {
        return UNSAID;
    }
}
