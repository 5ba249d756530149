package dev.orm.operation;

/** A visitor that answers alike for all operations but those that it overrides. */
public abstract class SelectiveOperations<R> implements OperationVisitor<R> {

    /** What a change within a table means. */
    protected abstract R change(Operation operation);

    /** What everything else means. */
    protected abstract R other(Operation operation);

    @Override
    public R visitCreateTable(Operation.CreateTable operation) {
        return other(operation);
    }

    @Override
    public R visitDropTable(Operation.DropTable operation) {
        return other(operation);
    }

    @Override
    public R visitRenameTable(Operation.RenameTable operation) {
        return other(operation);
    }

    @Override
    public R visitAddColumn(Operation.AddColumn operation) {
        return change(operation);
    }

    @Override
    public R visitDropColumn(Operation.DropColumn operation) {
        return change(operation);
    }

    @Override
    public R visitRenameColumn(Operation.RenameColumn operation) {
        return other(operation);
    }

    @Override
    public R visitAlterColumn(Operation.AlterColumn operation) {
        return change(operation);
    }

    @Override
    public R visitAddPrimaryKey(Operation.AddPrimaryKey operation) {
        return change(operation);
    }

    @Override
    public R visitDropPrimaryKey(Operation.DropPrimaryKey operation) {
        return change(operation);
    }

    @Override
    public R visitAddUnique(Operation.AddUnique operation) {
        return change(operation);
    }

    @Override
    public R visitDropUnique(Operation.DropUnique operation) {
        return change(operation);
    }

    @Override
    public R visitAddForeignKey(Operation.AddForeignKey operation) {
        return change(operation);
    }

    @Override
    public R visitDropForeignKey(Operation.DropForeignKey operation) {
        return change(operation);
    }

    @Override
    public R visitAddCheck(Operation.AddCheck operation) {
        return change(operation);
    }

    @Override
    public R visitDropCheck(Operation.DropCheck operation) {
        return change(operation);
    }

    @Override
    public R visitCreateIndex(Operation.CreateIndex operation) {
        return change(operation);
    }

    @Override
    public R visitDropIndex(Operation.DropIndex operation) {
        return change(operation);
    }

    @Override
    public R visitInsertRows(Operation.InsertRows operation) {
        return other(operation);
    }

    @Override
    public R visitDeleteRows(Operation.DeleteRows operation) {
        return other(operation);
    }

    @Override
    public R visitSetTableComment(Operation.SetTableComment operation) {
        return other(operation);
    }

    @Override
    public R visitSetTableOptions(Operation.SetTableOptions operation) {
        return change(operation);
    }

    @Override
    public R visitCreateSequence(ObjectOperation.CreateSequence operation) {
        return other(operation);
    }

    @Override
    public R visitDropSequence(ObjectOperation.DropSequence operation) {
        return other(operation);
    }

    @Override
    public R visitAlterSequence(ObjectOperation.AlterSequence operation) {
        return other(operation);
    }

    @Override
    public R visitRenameSequence(ObjectOperation.RenameSequence operation) {
        return other(operation);
    }

    @Override
    public R visitCreateType(ObjectOperation.CreateType operation) {
        return other(operation);
    }

    @Override
    public R visitDropType(ObjectOperation.DropType operation) {
        return other(operation);
    }

    @Override
    public R visitAlterType(ObjectOperation.AlterType operation) {
        return other(operation);
    }

    @Override
    public R visitCreateView(ObjectOperation.CreateView operation) {
        return other(operation);
    }

    @Override
    public R visitDropView(ObjectOperation.DropView operation) {
        return other(operation);
    }

    @Override
    public R visitCreateTrigger(ObjectOperation.CreateTrigger operation) {
        return other(operation);
    }

    @Override
    public R visitDropTrigger(ObjectOperation.DropTrigger operation) {
        return other(operation);
    }

    @Override
    public R visitExecute(Operation.Execute operation) {
        return other(operation);
    }
}
