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

    R visitCreateSequence(Operation.CreateSequence operation);

    R visitDropSequence(Operation.DropSequence operation);

    R visitAlterSequence(Operation.AlterSequence operation);

    R visitCreateType(Operation.CreateType operation);

    R visitDropType(Operation.DropType operation);

    R visitAlterType(Operation.AlterType operation);

    R visitCreateView(Operation.CreateView operation);

    R visitDropView(Operation.DropView operation);

    R visitCreateTrigger(Operation.CreateTrigger operation);

    R visitDropTrigger(Operation.DropTrigger operation);

    R visitExecute(Operation.Execute operation);
}
