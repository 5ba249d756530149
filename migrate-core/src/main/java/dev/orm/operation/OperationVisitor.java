package dev.orm.operation;

/** One method per operation, so that the compiler names every place that must learn a new one. */
public interface OperationVisitor<R> {

    R visitCreateTable(Operation.CreateTable operation);

    R visitDropTable(Operation.DropTable operation);

    R visitRenameTable(Operation.RenameTable operation);

    R visitAddColumn(Operation.AddColumn operation);

    R visitDropColumn(Operation.DropColumn operation);

    R visitRenameColumn(Operation.RenameColumn operation);

    R visitAlterColumn(Operation.AlterColumn operation);

    R visitAddPrimaryKey(Operation.AddPrimaryKey operation);

    R visitDropPrimaryKey(Operation.DropPrimaryKey operation);

    R visitAddUnique(Operation.AddUnique operation);

    R visitDropUnique(Operation.DropUnique operation);

    R visitAddForeignKey(Operation.AddForeignKey operation);

    R visitDropForeignKey(Operation.DropForeignKey operation);

    R visitAddCheck(Operation.AddCheck operation);

    R visitDropCheck(Operation.DropCheck operation);

    R visitCreateIndex(Operation.CreateIndex operation);

    R visitDropIndex(Operation.DropIndex operation);

    R visitInsertRows(Operation.InsertRows operation);

    R visitDeleteRows(Operation.DeleteRows operation);

    R visitSetTableComment(Operation.SetTableComment operation);

    R visitSetTableOptions(Operation.SetTableOptions operation);

    R visitCreateSequence(ObjectOperation.CreateSequence operation);

    R visitDropSequence(ObjectOperation.DropSequence operation);

    R visitAlterSequence(ObjectOperation.AlterSequence operation);

    R visitRenameSequence(ObjectOperation.RenameSequence operation);

    R visitCreateType(ObjectOperation.CreateType operation);

    R visitDropType(ObjectOperation.DropType operation);

    R visitAlterType(ObjectOperation.AlterType operation);

    R visitCreateView(ObjectOperation.CreateView operation);

    R visitDropView(ObjectOperation.DropView operation);

    R visitCreateTrigger(ObjectOperation.CreateTrigger operation);

    R visitDropTrigger(ObjectOperation.DropTrigger operation);

    R visitExecute(Operation.Execute operation);
}
