package dev.orm.diff;

import dev.orm.operation.Operation;
import dev.orm.schema.TableName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What tables and columns were called before operations renamed them. */
final class OldNames {
    private final Map<TableName, TableName> tables = new HashMap<>();
    private final Map<ColumnRef, String> columns = new HashMap<>();

    static OldNames after(List<Operation> operations) {
        OldNames names = new OldNames();
        operations.forEach(names::follow);
        return names;
    }

    void follow(Operation operation) {
        operation.accept(new Following()).run();
    }

    TableName oldTable(TableName table) {
        return tables.getOrDefault(table, table);
    }

    String oldColumn(TableName table, String column) {
        return columns.getOrDefault(new ColumnRef(oldTable(table), column), column);
    }

    TableName newTable(TableName old) {
        return tables.entrySet().stream()
                .filter(renamed -> renamed.getValue().equals(old))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(old);
    }

    /** @param table the old one */
    String newColumn(TableName table, String old) {
        return columns.entrySet().stream()
                .filter(renamed -> renamed.getKey().table().equals(table)
                        && renamed.getValue().equals(old))
                .map(renamed -> renamed.getKey().column())
                .findFirst()
                .orElse(old);
    }

    private final class Following extends SelectiveVisitor<Runnable> {
        @Override
        Runnable otherwise(Operation operation) {
            return () -> {};
        }

        @Override
        public Runnable visitRenameTable(Operation.RenameTable operation) {
            return () -> {
                TableName old = oldTable(operation.before());
                tables.remove(operation.before());
                tables.put(operation.after(), old);
            };
        }

        @Override
        public Runnable visitRenameColumn(Operation.RenameColumn operation) {
            return () -> {
                TableName table = oldTable(operation.table());
                String old = oldColumn(operation.table(), operation.before());
                columns.remove(new ColumnRef(table, operation.before()));
                columns.put(new ColumnRef(table, operation.after()), old);
            };
        }
    }
}
