package dev.orm.mapping.tables;

import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a table that one member asks for.
 *
 * @param member for messages
 * @param table the secondary table that it lies in, as written; null: the entity's own
 * @param uniques columns that are unique together
 * @param foreignKeys a nameless one gets a name when the table is known
 */
record Fragment(
        String member,
        @Nullable String table,
        List<MappedColumn> columns,
        List<List<String>> uniques,
        List<ForeignKey> foreignKeys) {

    Fragment {
        columns = List.copyOf(columns);
        uniques = List.copyOf(uniques);
        foreignKeys = List.copyOf(foreignKeys);
    }

    static Fragment of(String member, @Nullable String table, MappedColumn column) {
        return new Fragment(member, table, List.of(column), List.of(), List.of());
    }

    List<String> columnNames() {
        return columns.stream().map(MappedColumn::name).toList();
    }

    /** The columns of several fragments, in their order. */
    static List<Column> columnsOf(List<Fragment> fragments) {
        return fragments.stream()
                .flatMap(fragment -> fragment.columns.stream())
                .map(MappedColumn::column)
                .toList();
    }

    Fragment withNullable(boolean nullable) {
        return withColumns(
                columns.stream().map(column -> column.withNullable(nullable)).toList());
    }

    Fragment withColumns(List<MappedColumn> other) {
        return new Fragment(member, table, other, uniques, foreignKeys);
    }
}
