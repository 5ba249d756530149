package dev.orm.operation;

import dev.orm.schema.TableName;
import java.util.Optional;

/** The table whose definition or indexes an operation changes; empty for one that makes or drops something whole. */
public class AlteredTable extends SelectiveOperations<Optional<TableName>> {

    @Override
    protected Optional<TableName> change(Operation operation) {
        throw new IllegalStateException("no table known of " + operation);
    }

    @Override
    protected Optional<TableName> other(Operation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<TableName> visitAddCheck(Operation.AddCheck operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<TableName> visitAddColumn(Operation.AddColumn operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<TableName> visitAddForeignKey(Operation.AddForeignKey operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<TableName> visitAddPrimaryKey(Operation.AddPrimaryKey operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<TableName> visitAddUnique(Operation.AddUnique operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<TableName> visitAlterColumn(Operation.AlterColumn operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<TableName> visitCreateIndex(Operation.CreateIndex operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<TableName> visitDropCheck(Operation.DropCheck operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<TableName> visitDropColumn(Operation.DropColumn operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<TableName> visitDropForeignKey(Operation.DropForeignKey operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<TableName> visitDropIndex(Operation.DropIndex operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<TableName> visitDropPrimaryKey(Operation.DropPrimaryKey operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<TableName> visitDropUnique(Operation.DropUnique operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<TableName> visitSetTableOptions(Operation.SetTableOptions operation) {
        return Optional.of(operation.table());
    }
}
