package dev.orm.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link Table}; the only mutable class here, and never kept. */
public final class TableBuilder {
    private TableName name;
    private final List<Column> columns = new ArrayList<>();
    private @Nullable PrimaryKey primaryKey;
    private final List<UniqueConstraint> uniques = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<CheckConstraint> checks = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final List<SeedRow> seeds = new ArrayList<>();
    private final List<String> opaque = new ArrayList<>();
    private @Nullable String comment;
    private Options options = Options.none();

    public TableBuilder(TableName name) {
        this.name = name;
    }

    public TableBuilder(Table table) {
        this(table.name());
        columns.addAll(table.columns());
        primaryKey = table.primaryKey();
        uniques.addAll(table.uniques());
        foreignKeys.addAll(table.foreignKeys());
        checks.addAll(table.checks());
        indexes.addAll(table.indexes());
        seeds.addAll(table.seeds());
        opaque.addAll(table.opaque());
        comment = table.comment();
        options = table.options();
    }

    public TableBuilder name(TableName other) {
        name = other;
        return this;
    }

    /** Replaces all columns. */
    public TableBuilder columns(List<Column> all) {
        return replace(columns, all);
    }

    public TableBuilder add(Column column) {
        columns.add(column);
        return this;
    }

    public TableBuilder mapColumns(UnaryOperator<Column> change) {
        columns.replaceAll(change);
        return this;
    }

    public TableBuilder primaryKey(@Nullable PrimaryKey key) {
        primaryKey = key;
        return this;
    }

    /** Replaces all unique constraints. */
    public TableBuilder uniques(List<UniqueConstraint> all) {
        return replace(uniques, all);
    }

    public TableBuilder add(UniqueConstraint unique) {
        uniques.add(unique);
        return this;
    }

    /** Replaces all foreign keys. */
    public TableBuilder foreignKeys(List<ForeignKey> all) {
        return replace(foreignKeys, all);
    }

    public TableBuilder add(ForeignKey key) {
        foreignKeys.add(key);
        return this;
    }

    /** Replaces all checks. */
    public TableBuilder checks(List<CheckConstraint> all) {
        return replace(checks, all);
    }

    public TableBuilder add(CheckConstraint check) {
        checks.add(check);
        return this;
    }

    /** Replaces all indexes. */
    public TableBuilder indexes(List<Index> all) {
        return replace(indexes, all);
    }

    public TableBuilder add(Index index) {
        indexes.add(index);
        return this;
    }

    /** Replaces all seed rows. */
    public TableBuilder seeds(List<SeedRow> all) {
        return replace(seeds, all);
    }

    public TableBuilder add(SeedRow seed) {
        seeds.add(seed);
        return this;
    }

    /** Replaces all that was not understood. */
    public TableBuilder opaque(List<String> all) {
        return replace(opaque, all);
    }

    public TableBuilder comment(@Nullable String text) {
        comment = text;
        return this;
    }

    public TableBuilder options(Options other) {
        options = other;
        return this;
    }

    public Table build() {
        return new Table(
                name, columns, primaryKey, uniques, foreignKeys, checks, indexes, seeds, opaque, comment, options);
    }

    private <T> TableBuilder replace(List<T> list, List<T> all) {
        List<T> copy = List.copyOf(all);
        list.clear();
        list.addAll(copy);
        return this;
    }
}
