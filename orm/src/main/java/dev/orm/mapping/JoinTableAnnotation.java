package dev.orm.mapping;

import java.util.List;

/**
 * {@code @JoinTable} as written.
 *
 * @param joinColumns refer to the owner
 * @param inverseJoinColumns refer to the target
 */
public record JoinTableAnnotation(
        TableAnnotation table,
        List<JoinColumnAnnotation> joinColumns,
        ForeignKeyAnnotation foreignKey,
        List<JoinColumnAnnotation> inverseJoinColumns,
        ForeignKeyAnnotation inverseForeignKey) {

    private static final JoinTableAnnotation UNSAID = new JoinTableAnnotation(
            TableAnnotation.unsaid(),
            List.of(),
            ForeignKeyAnnotation.unsaid(),
            List.of(),
            ForeignKeyAnnotation.unsaid());

    public JoinTableAnnotation {
        joinColumns = List.copyOf(joinColumns);
        inverseJoinColumns = List.copyOf(inverseJoinColumns);
    }

    public static JoinTableAnnotation unsaid() {
        return UNSAID;
    }
}
