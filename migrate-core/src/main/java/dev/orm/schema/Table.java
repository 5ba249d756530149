package dev.orm.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table with everything that belongs to it.
 *
 * @param seeds rows that come with the table; empty where the table was read from a database
 * @param opaque what was read of it but not understood, as text; such a table is never altered, by name
 */
public record Table(
        TableName name,
        List<Column> columns,
        @Nullable PrimaryKey primaryKey,
        List<UniqueConstraint> uniques,
        List<ForeignKey> foreignKeys,
        List<CheckConstraint> checks,
        List<Index> indexes,
        List<SeedRow> seeds,
        List<String> opaque,
        @Nullable String comment,
        Options options) {

    public Table {
        columns = List.copyOf(columns);
        uniques = List.copyOf(uniques);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        indexes = List.copyOf(indexes);
        seeds = List.copyOf(seeds);
        opaque = List.copyOf(opaque);
    }

    /** A table of columns only. */
    public static Table of(TableName name, List<Column> columns) {
        return new TableBuilder(name).columns(columns).build();
    }

    public TableBuilder toBuilder() {
        return new TableBuilder(this);
    }

    /** The column of exactly that name. */
    public Optional<Column> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    public Optional<Index> index(String indexName) {
        return indexes.stream()
                .filter(index -> index.name().text().equals(indexName))
                .findFirst();
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    public List<String> primaryKeyColumns() {
        return primaryKey == null
                ? List.of()
                : Objects.requireNonNull(primaryKey).columns();
    }
}
