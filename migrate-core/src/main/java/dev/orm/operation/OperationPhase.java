package dev.orm.operation;

import dev.orm.operation.Operation.AddColumn;
import dev.orm.operation.Operation.RenameColumn;
import dev.orm.operation.Operation.RenameTable;
import dev.orm.schema.TableName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** When an operation's turn is. */
final class OperationPhase implements OperationVisitor<OperationPhase.Phase> {

    /** In the order in which they work. */
    enum Phase {
        DROP_TRIGGERS,
        DROP_VIEWS,
        REPLACED_TABLES,
        RENAME_TABLES,
        REPLACED_COLUMNS,
        RENAME_COLUMNS,
        DELETE_ROWS,
        DROP_FOREIGN_KEYS,
        DROP_INDEXES,
        DROP_CONSTRAINTS,
        DROP_TABLES,
        CREATE_TYPES,
        CREATE_TABLES,
        DROP_FIRST_COLUMNS,
        ADD_COLUMNS,
        ALTER_COLUMNS,
        DROP_COLUMNS,
        TABLE_OPTIONS,
        ADD_CONSTRAINTS,
        CREATE_INDEXES,
        ADD_FOREIGN_KEYS,
        INSERT_ROWS,
        DROP_WHAT_FILLS_READ,
        CREATE_VIEWS,
        CREATE_TRIGGERS,
        DROP_TYPES,
        EXECUTE
    }

    /** A column of a table. */
    private record ColumnName(TableName table, String column) {}

    private final Set<TableName> tablesToCome = new HashSet<>();
    private final Set<ColumnName> columnsToCome = new HashSet<>();
    private final Set<ColumnName> addedColumns = new HashSet<>();
    private final FillSources fillSources = new FillSources();

    private OperationPhase() {}

    static OperationPhase of(List<Operation> all) {
        OperationPhase phase = new OperationPhase();
        for (Operation operation : all) {
            phase.fillSources.read(operation);
            if (operation instanceof RenameTable rename) {
                phase.tablesToCome.add(rename.after());
            } else if (operation instanceof RenameColumn rename) {
                phase.columnsToCome.add(new ColumnName(rename.table(), rename.after()));
            } else if (operation instanceof AddColumn add) {
                phase.addedColumns.add(new ColumnName(add.table(), add.column().name()));
            }
        }
        return phase;
    }

    @Override
    public Phase visitCreateTable(Operation.CreateTable operation) {
        return Phase.CREATE_TABLES;
    }

    @Override
    public Phase visitDropTable(Operation.DropTable operation) {
        TableName table = operation.table().name();
        if (tablesToCome.contains(table)) {
            return Phase.REPLACED_TABLES;
        }
        return fillSources.contains(table) ? Phase.DROP_WHAT_FILLS_READ : Phase.DROP_TABLES;
    }

    @Override
    public Phase visitRenameTable(Operation.RenameTable operation) {
        return Phase.RENAME_TABLES;
    }

    @Override
    public Phase visitAddColumn(Operation.AddColumn operation) {
        return Phase.ADD_COLUMNS;
    }

    @Override
    public Phase visitDropColumn(Operation.DropColumn operation) {
        ColumnName column = new ColumnName(operation.table(), operation.column().name());
        if (columnsToCome.contains(column)) {
            return Phase.REPLACED_COLUMNS;
        }
        if (addedColumns.contains(column) || operation.column().generated() != null) {
            return Phase.DROP_FIRST_COLUMNS;
        }
        return fillSources.contains(operation.table()) ? Phase.DROP_WHAT_FILLS_READ : Phase.DROP_COLUMNS;
    }

    @Override
    public Phase visitRenameColumn(Operation.RenameColumn operation) {
        return Phase.RENAME_COLUMNS;
    }

    @Override
    public Phase visitAlterColumn(Operation.AlterColumn operation) {
        return Phase.ALTER_COLUMNS;
    }

    @Override
    public Phase visitAddPrimaryKey(Operation.AddPrimaryKey operation) {
        return Phase.ADD_CONSTRAINTS;
    }

    @Override
    public Phase visitDropPrimaryKey(Operation.DropPrimaryKey operation) {
        return Phase.DROP_CONSTRAINTS;
    }

    @Override
    public Phase visitAddUnique(Operation.AddUnique operation) {
        return Phase.ADD_CONSTRAINTS;
    }

    @Override
    public Phase visitDropUnique(Operation.DropUnique operation) {
        return Phase.DROP_CONSTRAINTS;
    }

    @Override
    public Phase visitAddForeignKey(Operation.AddForeignKey operation) {
        return Phase.ADD_FOREIGN_KEYS;
    }

    @Override
    public Phase visitDropForeignKey(Operation.DropForeignKey operation) {
        return Phase.DROP_FOREIGN_KEYS;
    }

    @Override
    public Phase visitAddCheck(Operation.AddCheck operation) {
        return Phase.ADD_CONSTRAINTS;
    }

    @Override
    public Phase visitDropCheck(Operation.DropCheck operation) {
        return Phase.DROP_CONSTRAINTS;
    }

    @Override
    public Phase visitCreateIndex(Operation.CreateIndex operation) {
        return Phase.CREATE_INDEXES;
    }

    @Override
    public Phase visitDropIndex(Operation.DropIndex operation) {
        return Phase.DROP_INDEXES;
    }

    @Override
    public Phase visitInsertRows(Operation.InsertRows operation) {
        return Phase.INSERT_ROWS;
    }

    @Override
    public Phase visitDeleteRows(Operation.DeleteRows operation) {
        return Phase.DELETE_ROWS;
    }

    @Override
    public Phase visitSetTableComment(Operation.SetTableComment operation) {
        return Phase.TABLE_OPTIONS;
    }

    @Override
    public Phase visitSetTableOptions(Operation.SetTableOptions operation) {
        return Phase.TABLE_OPTIONS;
    }

    @Override
    public Phase visitCreateSequence(ObjectOperation.CreateSequence operation) {
        return Phase.CREATE_TYPES;
    }

    @Override
    public Phase visitDropSequence(ObjectOperation.DropSequence operation) {
        return Phase.DROP_TYPES;
    }

    @Override
    public Phase visitAlterSequence(ObjectOperation.AlterSequence operation) {
        return Phase.CREATE_TYPES;
    }

    @Override
    public Phase visitRenameSequence(ObjectOperation.RenameSequence operation) {
        return Phase.RENAME_TABLES;
    }

    @Override
    public Phase visitCreateType(ObjectOperation.CreateType operation) {
        return Phase.CREATE_TYPES;
    }

    @Override
    public Phase visitDropType(ObjectOperation.DropType operation) {
        return Phase.DROP_TYPES;
    }

    @Override
    public Phase visitAlterType(ObjectOperation.AlterType operation) {
        return Phase.CREATE_TYPES;
    }

    @Override
    public Phase visitCreateView(ObjectOperation.CreateView operation) {
        return Phase.CREATE_VIEWS;
    }

    @Override
    public Phase visitDropView(ObjectOperation.DropView operation) {
        return Phase.DROP_VIEWS;
    }

    @Override
    public Phase visitCreateTrigger(ObjectOperation.CreateTrigger operation) {
        return Phase.CREATE_TRIGGERS;
    }

    @Override
    public Phase visitDropTrigger(ObjectOperation.DropTrigger operation) {
        return Phase.DROP_TRIGGERS;
    }

    @Override
    public Phase visitExecute(Operation.Execute operation) {
        return Phase.EXECUTE;
    }
}
