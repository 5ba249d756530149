package dev.orm.mapping;

import java.util.List;

/** A table that holds some of an entity's columns; its primary key refers to the entity's. */
public record SecondaryTableAnnotation(
        TableAnnotation table, List<JoinColumnAnnotation> primaryKeyJoinColumns, ForeignKeyAnnotation foreignKey) {

    public SecondaryTableAnnotation {
        primaryKeyJoinColumns = List.copyOf(primaryKeyJoinColumns);
    }
}
