package dev.orm.dialect.postgresql;

import dev.orm.dialect.FormerNamesReader;
import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns that get another type, are made anew or go, and those that do not stay meanwhile, by table. */
final class ChangedColumns extends FormerNamesReader {
    private final Schema before;
    private final Map<TableName, Set<String>> all = new LinkedHashMap<>();
    private final Map<TableName, Set<String>> going = new LinkedHashMap<>();

    private ChangedColumns(Schema before) {
        this.before = before;
    }

    static ChangedColumns of(List<Operation> operations, Schema before) {
        ChangedColumns changed = new ChangedColumns(before);
        changed.read(operations);
        return changed;
    }

    Map<TableName, Set<String>> all() {
        return all;
    }

    /** Dropped from a table that stays, for good or to be made anew. */
    Map<TableName, Set<String>> going() {
        return going;
    }

    @Override
    public Runnable visitAlterColumn(Operation.AlterColumn operation) {
        Column was = operation.before();
        Column is = operation.after();
        if (was.type().equals(is.type())) {
            boolean anew = was.generated() != null && !was.generated().equals(is.generated());
            return anew ? () -> goes(operation.table(), was.name()) : change(operation);
        }
        return () -> {
            add(all, operation.table(), was.name());
            before.table(former.table(operation.table())).stream()
                    .flatMap(table ->
                            TableParts.computedFrom(table, former.column(operation.table(), was.name())).stream())
                    .forEach(computed -> goes(operation.table(), computed.name()));
        };
    }

    @Override
    public Runnable visitDropColumn(Operation.DropColumn operation) {
        return () -> goes(operation.table(), operation.column().name());
    }

    @Override
    public Runnable visitDropTable(Operation.DropTable operation) {
        return () -> operation
                .table()
                .columnNames()
                .forEach(column -> add(all, operation.table().name(), column));
    }

    private void goes(TableName table, String column) {
        add(all, table, column);
        add(going, table, column);
    }

    private void add(Map<TableName, Set<String>> columns, TableName table, String column) {
        columns.computeIfAbsent(former.table(table), missing -> new LinkedHashSet<>())
                .add(former.column(table, column));
    }
}
