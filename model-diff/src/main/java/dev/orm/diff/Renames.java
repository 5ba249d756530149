package dev.orm.diff;

import dev.orm.operation.ObjectOperation;
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
import java.util.Optional;
import java.util.Set;

/**
 * What {@code --rename} says, found in both schemas, and the sequences that go along; tables before columns.
 *
 * @param tables old name to new name
 * @param sequences old name to new name; a table that stands for one is among the tables
 * @param columns the column under its table's new name, to its new name
 */
record Renames(Map<TableName, TableName> tables, Map<TableName, TableName> sequences, Map<ColumnRef, String> columns) {
    static final String FLAG = "--rename";

    Renames {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        sequences = Collections.unmodifiableMap(new LinkedHashMap<>(sequences));
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /**
     * @param made by this history so far
     * @throws FlagException where a name is in neither place that it should be in
     */
    static Renames find(List<String> flags, Schema actual, Schema desired, Made made) {
        Map<TableName, TableName> tables = new LinkedHashMap<>();
        Map<TableName, TableName> sequences = new LinkedHashMap<>();
        Map<ColumnRef, String> columns = new LinkedHashMap<>();
        List<RenameFlag> columnFlags = new ArrayList<>();
        for (String text : flags) {
            RenameFlag flag = RenameFlag.read(text, actual, desired);
            SchemaNames names = new SchemaNames(actual);
            Optional<TableName> table = names.table(flag.old());
            Optional<TableName> sequence = names.sequence(flag.old());
            if (table.isPresent()) {
                tables.put(table.get(), flag.other(table.get(), newTable(flag, desired)));
            } else if (sequence.isPresent()) {
                sequences.put(sequence.get(), flag.other(sequence.get(), newSequence(flag, desired)));
            } else {
                columnFlags.add(flag);
            }
        }
        for (RenameFlag flag : columnFlags) {
            ColumnRef found = oldColumn(flag, actual, tables);
            ColumnRef renamed = new ColumnRef(tables.getOrDefault(found.table(), found.table()), found.column());
            columns.put(renamed, flag.other(renamed.column(), newColumn(flag, renamed, desired)));
        }
        Renames renames = new Renames(tables, sequences, columns);
        new RenameTargets(actual, renames).refuseTaken();
        return new NumberSources(actual, desired, made).followed(renames);
    }

    /** These too. */
    Renames withSequences(Map<TableName, TableName> more) {
        Map<TableName, TableName> all = new LinkedHashMap<>(sequences);
        all.putAll(more);
        return new Renames(tables, all, columns);
    }

    /** These too. */
    Renames withTables(Map<TableName, TableName> more) {
        Map<TableName, TableName> all = new LinkedHashMap<>(tables);
        all.putAll(more);
        return new Renames(all, sequences, columns);
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
        sequences.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(rename ->
                        operations.add(new ObjectOperation.RenameSequence(rename.getKey(), rename.getValue())));
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
        made.tables()
                .forEach(table -> madeTables.add(tables.getOrDefault(table, sequences.getOrDefault(table, table))));
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

    private static TableName newSequence(RenameFlag flag, Schema desired) {
        String text = flag.name();
        SchemaNames names = new SchemaNames(desired);
        return names.sequence(text)
                .orElseThrow(() -> FlagException.unknown(
                        FLAG, flag.text(), "sequence " + text + " in the models", names.sequences()));
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
