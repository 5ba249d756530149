package dev.orm.dialect.mysql;

import dev.orm.dialect.mysql.Catalog.Row;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Name;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads foreign keys: their columns from one view, what they do from another. */
final class ForeignKeyRows {
    static final Question COLUMNS = new Question(
            "key_column_usage",
            "table_schema",
            "table_name",
            List.of(
                    "constraint_name",
                    "column_name",
                    "referenced_table_schema",
                    "referenced_table_name",
                    "referenced_column_name"),
            "referenced_table_name is not null",
            "constraint_name, ordinal_position");
    static final Question RULES = new Question(
            "referential_constraints",
            "constraint_schema",
            "table_name",
            List.of("constraint_name", "delete_rule", "update_rule"),
            "",
            "");

    private final Catalog catalog;
    private final Map<String, TableName> named;
    private final Map<TableName, List<Row>> columns;
    private final Map<TableName, Map<String, Row>> rules;

    private ForeignKeyRows(
            Catalog catalog,
            Map<String, TableName> named,
            Map<TableName, List<Row>> columns,
            Map<TableName, Map<String, Row>> rules) {
        this.catalog = catalog;
        this.named = named;
        this.columns = columns;
        this.rules = rules;
    }

    /** @param folded tables that are meant by their names in any case */
    static ForeignKeyRows of(
            Catalog catalog, Map<Question, Map<TableName, List<Row>>> answers, Collection<TableName> folded) {
        Map<String, TableName> named = new HashMap<>();
        folded.forEach(table -> named.put(folded(table), table));
        Map<TableName, Map<String, Row>> rules = new HashMap<>();
        answers.getOrDefault(RULES, Map.of()).forEach((table, rows) -> {
            Map<String, Row> keys = new HashMap<>();
            rows.forEach(row -> keys.put(row.text(0), row));
            rules.put(table, keys);
        });
        return new ForeignKeyRows(catalog, named, answers.getOrDefault(COLUMNS, Map.of()), rules);
    }

    List<ForeignKey> of(TableName table) {
        Map<String, List<Row>> keys = new LinkedHashMap<>();
        for (Row row : columns.getOrDefault(table, List.of())) {
            keys.computeIfAbsent(row.text(0), missing -> new ArrayList<>()).add(row);
        }
        List<ForeignKey> read = new ArrayList<>();
        keys.forEach((name, rows) ->
                read.add(read(name, rows, rules.getOrDefault(table, Map.of()).get(name))));
        return read;
    }

    private ForeignKey read(String name, List<Row> rows, @Nullable Row rule) {
        Row first = rows.get(0);
        return ForeignKey.of(
                        Name.given(name),
                        rows.stream().map(row -> row.text(1)).toList(),
                        referenced(catalog.name(first.text(2), first.text(3))),
                        rows.stream().map(row -> row.text(4)).toList())
                .withActions(
                        rule == null ? ForeignKey.Action.NO_ACTION : action(rule.text(1)),
                        rule == null ? ForeignKey.Action.NO_ACTION : action(rule.text(2)));
    }

    /** MySQL keeps the name as the key said it, where the table's own is in small letters. */
    private TableName referenced(TableName said) {
        return named.getOrDefault(folded(said), said);
    }

    private static String folded(TableName table) {
        return table.toString().toLowerCase(Locale.ROOT);
    }

    /** RESTRICT is what they show for nothing said, or the other way round. */
    private static ForeignKey.Action action(String shown) {
        ForeignKey.Action action =
                ForeignKey.Action.valueOf(shown.toUpperCase(Locale.ROOT).replace(' ', '_'));
        return action == ForeignKey.Action.RESTRICT ? ForeignKey.Action.NO_ACTION : action;
    }
}
