package dev.orm.operation;

import dev.orm.operation.Operation.AddForeignKey;
import dev.orm.operation.Operation.CreateTable;
import dev.orm.operation.Operation.RenameTable;
import dev.orm.operation.Operation.SetTableComment;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Operations for a database that gathers what changes within a table: where a table is created that refers to one of the
 * changing ones, the reference comes by itself when that one has changed, and by the name that it has then.
 */
public final class LateReferences {
    private final Set<TableName> changed = new HashSet<>();
    private final List<Operation> later = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();

    private LateReferences() {}

    /** The same operations, with each such reference at the end, or before the next rename of a table. */
    public static List<Operation> putOff(List<Operation> operations) {
        LateReferences references = new LateReferences();
        operations.forEach(operation -> altered(operation).ifPresent(references.changed::add));
        operations.forEach(references::take);
        references.settle();
        return List.copyOf(references.operations);
    }

    /** The table whose definition, comment or indexes the operation changes. */
    public static Optional<TableName> altered(Operation operation) {
        return operation instanceof SetTableComment comment
                ? Optional.of(comment.table())
                : operation.accept(new AlteredTable());
    }

    private void take(Operation operation) {
        if (operation instanceof CreateTable create) {
            operations.add(split(create.table()));
            return;
        }
        if (operation instanceof RenameTable) {
            settle();
        }
        operations.add(operation);
    }

    private CreateTable split(Table table) {
        List<ForeignKey> now = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            if (changed.contains(key.referencedTable())) {
                later.add(new AddForeignKey(table.name(), key));
            } else {
                now.add(key);
            }
        }
        return new CreateTable(table.toBuilder().foreignKeys(now).build());
    }

    private void settle() {
        operations.addAll(later);
        later.clear();
    }
}
