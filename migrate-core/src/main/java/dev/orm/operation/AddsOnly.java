package dev.orm.operation;

/** Whether an operation leaves all that its table holds as it is: it adds to the table, or is about something else. */
public final class AddsOnly extends SelectiveOperations<Boolean> {

    @Override
    protected Boolean change(Operation operation) {
        return false;
    }

    @Override
    protected Boolean other(Operation operation) {
        return true;
    }

    @Override
    public Boolean visitAddColumn(Operation.AddColumn operation) {
        return true;
    }

    @Override
    public Boolean visitAddPrimaryKey(Operation.AddPrimaryKey operation) {
        return true;
    }

    @Override
    public Boolean visitAddUnique(Operation.AddUnique operation) {
        return true;
    }

    @Override
    public Boolean visitAddForeignKey(Operation.AddForeignKey operation) {
        return true;
    }

    @Override
    public Boolean visitAddCheck(Operation.AddCheck operation) {
        return true;
    }

    @Override
    public Boolean visitCreateIndex(Operation.CreateIndex operation) {
        return true;
    }
}
