package dev.orm.mapping.tables;

import dev.orm.mapping.JoinColumnAnnotation;

/** A column that refers to another table's column. */
record JoinedColumn(MappedColumn mapped, String referenced, JoinColumnAnnotation written) {

    String name() {
        return mapped.name();
    }
}
