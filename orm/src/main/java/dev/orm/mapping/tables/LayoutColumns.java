package dev.orm.mapping.tables;

import dev.orm.mapping.ColumnAnnotation;
import dev.orm.mapping.JoinColumnAnnotation;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.GeneratorLayout;
import dev.orm.mapping.layout.JoinLayout;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns that members asked for as they came out in the schema, where members may share them. */
final class LayoutColumns {
    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, TableName> sequences = new HashMap<>();
    private final Map<String, Map<String, Column>> columns = new HashMap<>();

    LayoutColumns(Schema schema) {
        for (Table table : schema.tables()) {
            tables.putIfAbsent(key(table.name().name()), table);
            tables.put(key(table.name().toString()), table);
        }
        schema.sequences().forEach(sequence -> sequences.put(key(sequence.name().name()), sequence.name()));
    }

    /** With the schema and the case that the database's own has. */
    TableName table(TableName name) {
        Table found = find(name);
        return found == null ? name : found.name();
    }

    ColumnLayout of(TableName table, MappedColumn asked, ColumnAnnotation written) {
        return of(table, asked, !Boolean.FALSE.equals(written.updatable()));
    }

    ColumnLayout of(TableName table, MappedColumn asked, boolean updatable) {
        Column column = column(table, asked);
        boolean required = column.nullable() && !asked.column().nullable() && asked.writable();
        return new ColumnLayout(
                table(table), column.name(), column.type(), column.nullable(), required, asked.writable(), updatable);
    }

    /** The columns of a join that stand in that table. */
    JoinLayout of(TableName table, Join join, List<JoinColumnAnnotation> written) {
        List<ColumnLayout> layouts = new ArrayList<>();
        for (int at = 0; at < join.columns().size(); at++) {
            MappedColumn asked = join.columns().get(at);
            boolean updatable = written.isEmpty()
                    ? asked.writable()
                    : !Boolean.FALSE.equals(written.get(at).updatable());
            layouts.add(of(table, asked, updatable));
        }
        return new JoinLayout(layouts, table(join.referencedTable()), join.referencedColumns());
    }

    /** The generator with the names of the tables that stand for it. */
    @Nullable
    GeneratorLayout of(@Nullable GeneratorLayout generator) {
        if (generator instanceof GeneratorLayout.Sequence sequence) {
            TableName name = sequences.getOrDefault(key(sequence.name().name()), table(sequence.name()));
            return new GeneratorLayout.Sequence(name, sequence.start(), sequence.allocation());
        }
        if (generator instanceof GeneratorLayout.Table table) {
            return new GeneratorLayout.Table(
                    table(table.name()),
                    table.keyColumn(),
                    table.valueColumn(),
                    table.row(),
                    table.initial(),
                    table.allocation());
        }
        return generator;
    }

    private Column column(TableName table, MappedColumn asked) {
        Table found = find(table);
        return found == null
                ? asked.column()
                : columns.computeIfAbsent(key(found.name().toString()), name -> byName(found))
                        .getOrDefault(key(asked.name()), asked.column());
    }

    private @Nullable Table find(TableName name) {
        Table found = tables.get(key(name.toString()));
        return found == null ? tables.get(key(name.name())) : found;
    }

    private static Map<String, Column> byName(Table table) {
        Map<String, Column> columns = new HashMap<>();
        table.columns().forEach(column -> columns.put(key(column.name()), column));
        return columns;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
