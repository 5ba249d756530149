package dev.orm.schema;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives way where a derived name is taken: {@code uq_a_b_c} is a key of {@code a_b} on {@code c} as well as one of
 * {@code a} on {@code b, c}. Given names and those of tables, sequences and views come first, then derived ones in the
 * order of the tables.
 */
public final class DerivedNames {
    private final Set<TableName> taken = new HashSet<>();

    private DerivedNames() {}

    /** The schema with no two objects of one name among those that have a derived one. Idempotent. */
    public static Schema distinct(Schema schema) {
        DerivedNames names = new DerivedNames();
        schema.tables().forEach(names::reserve);
        schema.sequences()
                .forEach(sequence -> names.take(sequence.name(), sequence.name().name()));
        schema.views().forEach(view -> names.take(view.name(), view.name().name()));
        Map<TableName, Table> distinct = new HashMap<>();
        schema.tables().stream()
                .sorted(Comparator.comparing(Table::name))
                .forEach(table -> distinct.put(table.name(), names.distinct(table)));
        return schema.withTables(schema.tables().stream()
                .map(table -> distinct.getOrDefault(table.name(), table))
                .toList());
    }

    private void reserve(Table table) {
        take(table.name(), table.name().name());
        PrimaryKey key = table.primaryKey();
        reserve(table, key == null ? Stream.of() : Stream.ofNullable(key.name()));
        reserve(table, table.uniques().stream().flatMap(unique -> Stream.ofNullable(unique.name())));
        reserve(table, table.foreignKeys().stream().flatMap(foreign -> Stream.ofNullable(foreign.name())));
        reserve(table, table.checks().stream().flatMap(check -> Stream.ofNullable(check.name())));
        reserve(table, table.indexes().stream().map(Index::name));
    }

    private void reserve(Table table, Stream<Name> names) {
        names.filter(name -> !name.isDerived()).forEach(name -> take(table.name(), name.text()));
    }

    private Table distinct(Table table) {
        TableName in = table.name();
        PrimaryKey key = table.primaryKey();
        return table.toBuilder()
                .primaryKey(key == null ? null : key.withName(distinct(in, key.name(), "")))
                .uniques(table.uniques().stream()
                        .map(unique -> unique.withName(distinct(in, unique.name(), text(unique.columns()))))
                        .toList())
                .foreignKeys(table.foreignKeys().stream()
                        .map(foreign -> foreign.withName(distinct(in, foreign.name(), text(foreign.columns()))))
                        .toList())
                .checks(table.checks().stream()
                        .map(check -> check.withName(distinct(in, check.name(), check.expression())))
                        .toList())
                .indexes(table.indexes().stream()
                        .map(index -> distinct(in, index))
                        .toList())
                .build();
    }

    private Index distinct(TableName table, Index index) {
        String content = text(IndexPart.columnNames(index.parts()));
        return index.withName(distinctName(table, index.name(), content));
    }

    private @Nullable Name distinct(TableName table, @Nullable Name name, String content) {
        return name == null ? null : distinctName(table, name, content);
    }

    private Name distinctName(TableName table, Name name, String content) {
        if (!name.isDerived() || take(table, name.text())) {
            return name;
        }
        StringBuilder distinction = new StringBuilder(table.name() + "(" + content + ")");
        Name other = DerivedName.distinct(name, distinction.toString());
        while (!take(table, other.text())) {
            other = DerivedName.distinct(name, distinction.append('+').toString());
        }
        return other;
    }

    private boolean take(TableName table, String name) {
        return taken.add(table.withName(name.toLowerCase(Locale.ROOT)));
    }

    private static String text(Iterable<String> columns) {
        return String.join(",", columns);
    }
}
