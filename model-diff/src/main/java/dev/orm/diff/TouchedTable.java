package dev.orm.diff;

import dev.orm.operation.AlteredTable;
import dev.orm.operation.Operation;
import dev.orm.schema.TableName;
import java.util.Optional;

/** The table that an operation alters, renames or drops, as it is called before. */
final class TouchedTable extends AlteredTable {

    @Override
    public Optional<TableName> visitDropTable(Operation.DropTable operation) {
        return Optional.of(operation.table().name());
    }

    @Override
    public Optional<TableName> visitRenameTable(Operation.RenameTable operation) {
        return Optional.of(operation.before());
    }
}
