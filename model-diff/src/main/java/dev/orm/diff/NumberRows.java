package dev.orm.diff;

import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.script.Made;
import dev.orm.sql.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of a table of numbers ({@code @TableGenerator}) that are called after the table whose rows they number: they go on
 * counting under its new name.
 */
final class NumberRows {
    private static final String ROW = "row:";

    private final Schema actual;
    private final Schema desired;
    private final Syntax syntax;
    private final Map<TableName, Map<String, String>> made = new LinkedHashMap<>();
    private final List<Operation> operations = new ArrayList<>();

    /**
     * @param actual with the new names
     * @param history what all revisions so far made, under the new names
     */
    NumberRows(Schema actual, Schema desired, Made history, Renames renames, Syntax syntax) {
        this.actual = actual;
        this.desired = desired;
        this.syntax = syntax;
        renames.tables().forEach((old, name) -> follow(history, old.name(), name.name()));
    }

    /** The rows under their new names. */
    Made made() {
        return new Made(Set.of(), made);
    }

    List<Operation> operations() {
        return List.copyOf(operations);
    }

    private void follow(Made history, String old, String name) {
        for (Table table : desired.tables()) {
            if (actual.table(table.name()).isPresent()) {
                table.seeds().stream()
                        .filter(row -> isCalled(row, name))
                        .filter(row -> table.seeds().stream().noneMatch(other -> isCalled(other, old)))
                        .forEach(row -> follow(history, table, row, old));
            }
        }
    }

    private void follow(Made history, Table table, SeedRow row, String old) {
        String key = syntax.name(row.columns().get(0));
        Optional<String> known = history.members().getOrDefault(table.name(), Map.of()).keySet().stream()
                .filter(member -> member.equalsIgnoreCase(ROW + old))
                .map(member -> member.substring(ROW.length()))
                .findFirst();
        if (known.isEmpty() && history.made(table.name())) {
            return; // its rows were not numbered from there: the row comes anew
        }
        String before = known.orElse(old);
        String after = row.values().get(0).text();
        operations.add(new Operation.Execute(
                renamed(table.name(), key, before, after), renamed(table.name(), key, after, before)));
        made.computeIfAbsent(table.name(), missing -> new LinkedHashMap<>()).put(SeedKeys.of(row), "");
    }

    private String renamed(TableName table, String key, String before, String after) {
        String schema = table.schema();
        return "update " + (schema == null ? "" : syntax.name(schema) + ".") + syntax.name(table.name()) + " set " + key
                + " = " + syntax.literal(after) + " where " + key + " = " + syntax.literal(before);
    }

    /** A name and a number: more is a row of somebody's own. */
    private static boolean isCalled(SeedRow row, String name) {
        return row.columns().size() == 2 && row.values().get(0).text().equalsIgnoreCase(name);
    }
}
