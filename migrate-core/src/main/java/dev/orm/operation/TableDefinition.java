package dev.orm.operation;

import dev.orm.schema.Column;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.SeedRow;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a new table holds. */
public final class TableDefinition {
    private final Map<Column, ColumnDefinition> columns = new LinkedHashMap<>();
    private final List<KeyDefinition> uniques = new ArrayList<>();
    private final List<ForeignKeyDefinition> foreignKeys = new ArrayList<>();
    private final List<CheckDefinition> checks = new ArrayList<>();
    private final List<IndexDefinition> indexes = new ArrayList<>();
    private final List<RowDefinition> rows = new ArrayList<>();
    private @Nullable KeyDefinition primaryKey;
    private @Nullable String comment;
    private Options options = Options.none();

    TableDefinition() {}

    public ColumnDefinition column(String name, SqlType type) {
        ColumnDefinition definition = new ColumnDefinition();
        if (columns.put(Column.of(name, type, true), definition) != null) {
            throw new IllegalArgumentException("two columns " + name);
        }
        return definition;
    }

    /** Its columns take no NULL unless they say so. */
    public KeyDefinition primaryKey(String... names) {
        KeyDefinition key = new KeyDefinition(names);
        primaryKey = key;
        return key;
    }

    public KeyDefinition unique(String... names) {
        return added(uniques, new KeyDefinition(names));
    }

    public ForeignKeyDefinition foreignKey(String... names) {
        return added(foreignKeys, new ForeignKeyDefinition(names));
    }

    public CheckDefinition check(String expression) {
        return added(checks, new CheckDefinition(expression));
    }

    public IndexDefinition index(String... names) {
        return added(indexes, new IndexDefinition(names));
    }

    /** Rows that the table needs to do its work. */
    public RowDefinition rows(String... names) {
        return added(rows, new RowDefinition(names));
    }

    public TableDefinition comment(String text) {
        comment = text;
        return this;
    }

    /** What only some databases know: {@code strict}, {@code engine}; the empty text for a flag. */
    public TableDefinition option(String key, String value) {
        options = options.with(key, value);
        return this;
    }

    Table of(TableName name) {
        TableBuilder table = new TableBuilder(name).comment(comment).options(options);
        Set<String> nullable = new HashSet<>();
        columns.forEach((column, definition) -> {
            table.add(definition.of(column));
            if (definition.saysNullable()) {
                nullable.add(column.name());
            }
        });
        KeyDefinition key = primaryKey;
        if (key != null) {
            PrimaryKey made = key.primaryKey(name);
            table.primaryKey(made)
                    .mapColumns(column -> made.columns().contains(column.name()) && !nullable.contains(column.name())
                            ? column.withNullable(false)
                            : column);
        }
        uniques.forEach(unique -> table.add(unique.unique(name)));
        foreignKeys.forEach(foreignKey -> table.add(foreignKey.of(name)));
        checks.forEach(check -> table.add(check.of(name)));
        indexes.forEach(index -> table.add(index.of(name)));
        for (RowDefinition each : rows) {
            for (SeedRow row : each.rows()) {
                table.add(row);
            }
        }
        return table.build();
    }

    private static <T> T added(List<T> all, T one) {
        all.add(one);
        return one;
    }
}
