package dev.orm.dialect;

import dev.orm.operation.Operation;
import dev.orm.operation.SelectiveOperations;
import java.util.List;

/** Looks at operations in their order and knows what each touches by the name that it had before the first of them. */
public abstract class FormerNamesReader extends SelectiveOperations<Runnable> {
    protected final FormerNames former = new FormerNames();

    public final void read(List<Operation> operations) {
        operations.forEach(operation -> operation.accept(this).run());
    }

    @Override
    protected Runnable change(Operation operation) {
        return () -> {};
    }

    @Override
    protected Runnable other(Operation operation) {
        return () -> {};
    }

    @Override
    public Runnable visitRenameTable(Operation.RenameTable operation) {
        return () -> former.follow(operation);
    }

    @Override
    public Runnable visitRenameColumn(Operation.RenameColumn operation) {
        return () -> former.follow(operation);
    }
}
