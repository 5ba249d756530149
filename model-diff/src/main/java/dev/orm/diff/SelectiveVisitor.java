package dev.orm.diff;

import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.operation.OperationVisitor;

/** For readers to whom most operations are alike. A new operation is named by the compiler here, once for all of them. */
abstract class SelectiveVisitor<R> implements OperationVisitor<R> {

    /** The answer for every operation that has none of its own. */
    abstract R otherwise(Operation operation);

    @Override
    public R visitCreateTable(Operation.CreateTable operation) {
        return otherwise(operation);
    }

    @Override
    public R visitDropTable(Operation.DropTable operation) {
        return otherwise(operation);
    }

    @Override
    public R visitRenameTable(Operation.RenameTable operation) {
        return otherwise(operation);
    }

    @Override
    public R visitAddColumn(Operation.AddColumn operation) {
        return otherwise(operation);
    }

    @Override
    public R visitDropColumn(Operation.DropColumn operation) {
        return otherwise(operation);
    }

    @Override
    public R visitRenameColumn(Operation.RenameColumn operation) {
        return otherwise(operation);
    }

    @Override
    public R visitAlterColumn(Operation.AlterColumn operation) {
        return otherwise(operation);
    }

    @Override
    public R visitAddPrimaryKey(Operation.AddPrimaryKey operation) {
        return otherwise(operation);
    }

    @Override
    public R visitDropPrimaryKey(Operation.DropPrimaryKey operation) {
        return otherwise(operation);
    }

    @Override
    public R visitAddUnique(Operation.AddUnique operation) {
        return otherwise(operation);
    }

    @Override
    public R visitDropUnique(Operation.DropUnique operation) {
        return otherwise(operation);
    }

    @Override
    public R visitAddForeignKey(Operation.AddForeignKey operation) {
        return otherwise(operation);
    }

    @Override
    public R visitDropForeignKey(Operation.DropForeignKey operation) {
        return otherwise(operation);
    }

    @Override
    public R visitAddCheck(Operation.AddCheck operation) {
        return otherwise(operation);
    }

    @Override
    public R visitDropCheck(Operation.DropCheck operation) {
        return otherwise(operation);
    }

    @Override
    public R visitCreateIndex(Operation.CreateIndex operation) {
        return otherwise(operation);
    }

    @Override
    public R visitDropIndex(Operation.DropIndex operation) {
        return otherwise(operation);
    }

    @Override
    public R visitInsertRows(Operation.InsertRows operation) {
        return otherwise(operation);
    }

    @Override
    public R visitDeleteRows(Operation.DeleteRows operation) {
        return otherwise(operation);
    }

    @Override
    public R visitSetTableComment(Operation.SetTableComment operation) {
        return otherwise(operation);
    }

    @Override
    public R visitSetTableOptions(Operation.SetTableOptions operation) {
        return otherwise(operation);
    }

    @Override
    public R visitCreateSequence(ObjectOperation.CreateSequence operation) {
        return otherwise(operation);
    }

    @Override
    public R visitDropSequence(ObjectOperation.DropSequence operation) {
        return otherwise(operation);
    }

    @Override
    public R visitAlterSequence(ObjectOperation.AlterSequence operation) {
        return otherwise(operation);
    }

    @Override
    public R visitRenameSequence(ObjectOperation.RenameSequence operation) {
        return otherwise(operation);
    }

    @Override
    public R visitCreateType(ObjectOperation.CreateType operation) {
        return otherwise(operation);
    }

    @Override
    public R visitDropType(ObjectOperation.DropType operation) {
        return otherwise(operation);
    }

    @Override
    public R visitAlterType(ObjectOperation.AlterType operation) {
        return otherwise(operation);
    }

    @Override
    public R visitCreateView(ObjectOperation.CreateView operation) {
        return otherwise(operation);
    }

    @Override
    public R visitDropView(ObjectOperation.DropView operation) {
        return otherwise(operation);
    }

    @Override
    public R visitCreateTrigger(ObjectOperation.CreateTrigger operation) {
        return otherwise(operation);
    }

    @Override
    public R visitDropTrigger(ObjectOperation.DropTrigger operation) {
        return otherwise(operation);
    }

    @Override
    public R visitExecute(Operation.Execute operation) {
        return otherwise(operation);
    }
}
