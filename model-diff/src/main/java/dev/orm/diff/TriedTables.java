package dev.orm.diff;

import dev.orm.OrmException;
import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.Index;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tables whose columns or indexes come or change, where a person wrote SQL about one: does the server take them? */
final class TriedTables {
    private final Schema after;

    /** @param after as it will be, lowered */
    TriedTables(Schema after) {
        this.after = after;
    }

    List<OrmException> refusals(List<Operation> operations, LiveServer server) {
        Set<TableName> changed = new LinkedHashSet<>();
        operations.forEach(operation -> changes(operation).ifPresent(changed::add));
        List<Table> tried = changed.stream()
                .flatMap(name -> after.table(name).stream())
                .filter(table -> table.opaque().isEmpty())
                .filter(table -> table.columns().stream().anyMatch(TriedTables::isWritten)
                        || table.indexes().stream().anyMatch(TriedTables::isComputed))
                .toList();
        List<OrmException> refusals = new ArrayList<>();
        server.refused(tried).forEach((table, said) -> refusals.add(TableNotTakenException.of(table, said)));
        return refusals;
    }

    private static Optional<TableName> changes(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            return Optional.of(create.table().name());
        }
        if (operation instanceof Operation.AddColumn add) {
            return Optional.of(add.table());
        }
        if (operation instanceof Operation.CreateIndex create) {
            return Optional.of(create.table());
        }
        return operation instanceof Operation.AlterColumn alter ? Optional.of(alter.table()) : Optional.empty();
    }

    private static boolean isWritten(Column column) {
        return column.type() instanceof SqlType.Raw || column.collation() != null || column.generated() != null;
    }

    private static boolean isComputed(Index index) {
        return index.parts().stream().anyMatch(part -> part.expression() != null);
    }
}
