package dev.orm.operation;

import dev.orm.operation.Operation.AddColumn;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Columns that an undo adds in one go come back as they stood, and not last first; generated ones behind what they read. */
final class ReturningColumns {
    private static final Comparator<AddColumn> AS_THEY_STOOD = Comparator.<AddColumn, Boolean>comparing(
                    add -> add.column().generated() != null)
            .thenComparing(add -> -add.followers().size());

    private ReturningColumns() {}

    static List<Operation> inOrder(List<Operation> undo) {
        List<Operation> ordered = new ArrayList<>();
        List<AddColumn> run = new ArrayList<>();
        for (Operation operation : undo) {
            if (operation instanceof AddColumn add) {
                run.add(add);
            } else {
                ordered.addAll(byTable(run));
                ordered.add(operation);
                run.clear();
            }
        }
        ordered.addAll(byTable(run));
        return ordered;
    }

    private static List<AddColumn> byTable(List<AddColumn> run) {
        Map<TableName, List<AddColumn>> tables = new LinkedHashMap<>();
        run.forEach(add -> tables.computeIfAbsent(add.table(), missing -> new ArrayList<>())
                .add(add));
        List<AddColumn> ordered = new ArrayList<>();
        tables.values().forEach(columns -> {
            columns.sort(AS_THEY_STOOD);
            ordered.addAll(columns);
        });
        return ordered;
    }
}
