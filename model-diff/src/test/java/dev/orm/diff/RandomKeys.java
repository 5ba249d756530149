package dev.orm.diff;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.DerivedName;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What becomes of primary keys: other columns, other types with those that refer to them, numbered or not. */
final class RandomKeys {
    private final Dice dice;

    RandomKeys(Dice dice) {
        this.dice = dice;
    }

    Schema change(Schema schema, Table table) {
        List<String> key = table.primaryKeyColumns();
        if (key.size() == 2) {
            return isReferenced(schema, table) ? schema : reordered(schema, table, key);
        }
        Column column = table.column(key.get(0)).orElseThrow();
        if (!(column.type() instanceof SqlType.Int type)) {
            return schema;
        }
        return dice.chance(2) ? numbered(schema, table, column) : withType(schema, table, column, type);
    }

    private static boolean isReferenced(Schema schema, Table table) {
        return schema.tables().stream()
                .flatMap(other -> other.foreignKeys().stream())
                .anyMatch(foreign -> foreign.referencedTable().equals(table.name()));
    }

    private Schema reordered(Schema schema, Table table, List<String> key) {
        List<String> reordered = dice.chance(2) ? List.of(key.get(0)) : List.of(key.get(1), key.get(0));
        return schema.change(
                table.name(),
                found -> found.toBuilder()
                        .primaryKey(PrimaryKey.of(DerivedName.primaryKey(table.name()), reordered))
                        .build());
    }

    private static Schema numbered(Schema schema, Table table, Column key) {
        Column changed = key.withOptions(Options.none())
                .withDefault(key.isIdentity() ? null : DefaultValue.Identity.byDefault());
        return schema.change(
                table.name(),
                found -> found.toBuilder()
                        .mapColumns(column -> column.equals(key) ? changed : column)
                        .build());
    }

    /** With the columns that refer to it, unless others refer to these. */
    private static Schema withType(Schema schema, Table table, Column key, SqlType.Int type) {
        SqlType other = new SqlType.Int(type.bytes() == 4 ? 8 : 4);
        boolean chained = schema.tables().stream()
                .anyMatch(any -> referring(any, table).stream()
                        .anyMatch(column -> any.primaryKeyColumns().contains(column)));
        return chained
                ? schema
                : schema.withTables(schema.tables().stream()
                        .map(any -> any.toBuilder()
                                .mapColumns(column -> referring(any, table).contains(column.name())
                                                || (any.name().equals(table.name()) && column.equals(key))
                                        ? column.withType(other)
                                        : column)
                                .build())
                        .toList());
    }

    private static Set<String> referring(Table any, Table table) {
        return any.foreignKeys().stream()
                .filter(key -> key.referencedTable().equals(table.name()))
                .flatMap(key -> key.columns().stream())
                .collect(Collectors.toSet());
    }
}
