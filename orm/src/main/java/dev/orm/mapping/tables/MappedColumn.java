package dev.orm.mapping.tables;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.SqlType;
import java.util.ArrayList;
import java.util.List;

/**
 * A column as one member asks for it.
 *
 * @param column NOT NULL where its member says so
 * @param writable else another member writes the column, and decides what it is
 * @param checks of the column; a nameless one gets a name when the table is known
 */
record MappedColumn(Column column, boolean writable, boolean unique, List<CheckConstraint> checks) {

    MappedColumn {
        checks = List.copyOf(checks);
    }

    static MappedColumn of(String name, SqlType type, boolean nullable) {
        return new MappedColumn(Column.of(name, type, nullable), true, false, List.of());
    }

    String name() {
        return column.name();
    }

    MappedColumn withColumn(Column other) {
        return new MappedColumn(other, writable, unique, checks);
    }

    MappedColumn withNullable(boolean nullable) {
        return withColumn(column.withNullable(nullable));
    }

    MappedColumn withType(SqlType type) {
        return withColumn(column.withType(type));
    }

    MappedColumn readOnly() {
        return new MappedColumn(column, false, unique, checks);
    }

    MappedColumn withChecks(List<CheckConstraint> other) {
        return new MappedColumn(column, writable, unique, other);
    }

    /** What both ask for: the one that writes decides; else NOT NULL, uniqueness and checks of either count. */
    MappedColumn merged(MappedColumn other) {
        if (writable != other.writable) {
            return writable ? this : other;
        }
        List<CheckConstraint> all = new ArrayList<>(checks);
        other.checks.stream().filter(check -> !all.contains(check)).forEach(all::add);
        Column both = column.withNullable(column.nullable() && other.column.nullable());
        return new MappedColumn(both, writable, unique || other.unique, all);
    }
}
