package dev.orm.dialect.sqlite;

import dev.orm.operation.Operation;
import dev.orm.operation.SelectiveOperations;

/** Whether an operation leaves the table's text as it stands or adds to it, so that what was not understood is kept. */
final class SparesTheText extends SelectiveOperations<Boolean> {

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
    public Boolean visitCreateIndex(Operation.CreateIndex operation) {
        return true;
    }

    @Override
    public Boolean visitDropIndex(Operation.DropIndex operation) {
        return true;
    }
}
