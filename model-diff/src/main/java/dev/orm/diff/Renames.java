package dev.orm.diff;

import dev.orm.operation.Operation;
import dev.orm.operation.OperationOrder;
import dev.orm.operation.SchemaChange;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import dev.orm.script.Made;
import dev.orm.sql.Syntax;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code --rename} says, found in both schemas; tables before columns.
 *
 * @param tables old name to new name
 * @param columns the column under its table's new name, to its new name
 */
record Renames(Map<TableName, TableName> tables, Map<ColumnRef, String> columns) {
    static final String FLAG = "--rename";

    Renames {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** @throws FlagException where a name is in neither place that it should be in */
    static Renames find(List<String> flags, Schema actual, Schema desired) {
        Map<TableName, TableName> tables = new LinkedHashMap<>();
        Map<ColumnRef, String> columns = new LinkedHashMap<>();
        List<RenameFlag> columnFlags = new ArrayList<>();
        for (String text : flags) {
            RenameFlag flag = RenameFlag.read(text, actual, desired);
            new SchemaNames(actual)
                    .table(flag.old())
                    .ifPresentOrElse(found -> tables.put(found, newTable(flag, desired)), () -> columnFlags.add(flag));
        }
        for (RenameFlag flag : columnFlags) {
            ColumnRef found = oldColumn(flag, actual, tables);
            ColumnRef renamed = new ColumnRef(tables.getOrDefault(found.table(), found.table()), found.column());
            columns.put(renamed, newColumn(flag, renamed, desired));
        }
        Renames renames = new Renames(tables, columns);
        new RenameTargets(actual, renames).refuseTaken();
        return renames;
    }

    /** What a table is called before it is renamed. */
    TableName before(TableName after) {
        return tables.entrySet().stream()
                .filter(rename -> rename.getValue().equals(after))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(after);
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        tables.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(rename -> operations.add(new Operation.RenameTable(rename.getKey(), rename.getValue())));
        columns.entrySet().stream()
                .sorted(Comparator.comparing(rename -> rename.getKey().toString()))
                .forEach(rename -> operations.add(new Operation.RenameColumn(
                        rename.getKey().table(), rename.getKey().column(), rename.getValue())));
        return operations;
    }

    /** @param syntax in which the texts of the schema are written */
    Schema apply(Schema actual, Syntax syntax) {
        return operations().isEmpty()
                ? actual
                : SchemaChange.after(actual, OperationOrder.sort(operations(), actual), syntax);
    }

    /** What this history made, under the new names. */
    Made apply(Made made) {
        Set<TableName> madeTables = new LinkedHashSet<>();
        made.tables().forEach(table -> madeTables.add(tables.getOrDefault(table, table)));
        Map<TableName, Map<String, String>> members = new LinkedHashMap<>();
        made.members().forEach((old, all) -> {
            TableName table = tables.getOrDefault(old, old);
            Map<String, String> renamed = members.computeIfAbsent(table, missing -> new LinkedHashMap<>());
            all.forEach((member, definition) ->
                    renamed.put(columns.getOrDefault(new ColumnRef(table, member), member), definition));
        });
        return new Made(madeTables, members);
    }

    private static TableName newTable(RenameFlag flag, Schema desired) {
        String text = flag.name();
        SchemaNames names = new SchemaNames(desired);
        return names.table(text)
                .orElseThrow(() ->
                        FlagException.unknown(FLAG, flag.text(), "table " + text + " in the models", names.tables()));
    }

    private static ColumnRef oldColumn(RenameFlag flag, Schema actual, Map<TableName, TableName> tables) {
        String text = flag.old();
        SchemaNames names = new SchemaNames(actual);
        int dot = Math.max(text.lastIndexOf('.'), 0);
        String table = text.substring(0, dot);
        return tables.entrySet().stream()
                .filter(rename -> rename.getValue().toString().equalsIgnoreCase(table))
                .findFirst()
                .flatMap(rename -> names.column(rename.getKey(), text.substring(dot + 1)))
                .or(() -> names.column(text))
                .orElseThrow(() -> unknownOld(flag.text(), text, names));
    }

    private static FlagException unknownOld(String flag, String text, SchemaNames names) {
        return text.contains(".")
                ? FlagException.unknown(FLAG, flag, text, names.columns())
                : FlagException.unknown(FLAG, flag, text, names.tables());
    }

    private static String newColumn(RenameFlag flag, ColumnRef renamed, Schema desired) {
        String text = flag.name();
        SchemaNames names = new SchemaNames(desired);
        TableName table = names.table(renamed.table().toString()).orElse(renamed.table());
        return names.column(table, text)
                .orElseThrow(() -> FlagException.unknown(FLAG, flag.text(), table + "." + text, names.columns()))
                .column();
    }
}
