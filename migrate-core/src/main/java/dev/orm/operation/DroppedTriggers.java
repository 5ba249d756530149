package dev.orm.operation;

import dev.orm.operation.ObjectOperation.DropTrigger;
import dev.orm.operation.Operation.DropTable;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Triggers go with their table, without a word; here they get one. */
final class DroppedTriggers {
    private DroppedTriggers() {}

    /** The operations, and a drop for each trigger on a table that they drop. */
    static List<Operation> added(List<Operation> operations, Schema before) {
        Set<TableName> dropped = operations.stream()
                .filter(DropTable.class::isInstance)
                .map(operation -> ((DropTable) operation).table().name())
                .collect(Collectors.toSet());
        Set<Operation> all = new LinkedHashSet<>(operations);
        before.triggers().stream()
                .filter(trigger -> dropped.contains(trigger.table()))
                .map(DropTrigger::new)
                .forEach(all::add);
        return List.copyOf(all);
    }
}
