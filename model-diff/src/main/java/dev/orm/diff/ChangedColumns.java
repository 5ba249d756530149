package dev.orm.diff;

import dev.orm.operation.Operation;
import dev.orm.schema.TableName;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns that get another type or go, by table. */
final class ChangedColumns extends SelectiveVisitor<Runnable> {
    private final Map<TableName, Set<String>> columns = new LinkedHashMap<>();

    private ChangedColumns() {}

    static Map<TableName, Set<String>> of(List<Operation> operations) {
        ChangedColumns changed = new ChangedColumns();
        operations.forEach(operation -> operation.accept(changed).run());
        return changed.columns;
    }

    @Override
    Runnable otherwise(Operation operation) {
        return () -> {};
    }

    @Override
    public Runnable visitAlterColumn(Operation.AlterColumn operation) {
        boolean same = operation.before().type().equals(operation.after().type());
        return same ? () -> {} : () -> add(operation.table(), operation.before().name());
    }

    @Override
    public Runnable visitDropColumn(Operation.DropColumn operation) {
        return () -> add(operation.table(), operation.column().name());
    }

    @Override
    public Runnable visitDropTable(Operation.DropTable operation) {
        return () -> operation
                .table()
                .columnNames()
                .forEach(column -> add(operation.table().name(), column));
    }

    private void add(TableName table, String column) {
        columns.computeIfAbsent(table, missing -> new LinkedHashSet<>()).add(column);
    }
}
