package dev.orm.dialect.mysql;

import dev.orm.operation.Operation;
import dev.orm.schema.Name;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Indexes and unique constraints that go and come again under another name: the server renames them, and keeps them. */
final class RenamedIndexes {
    private final Map<Operation, String> targets = new HashMap<>();
    private final Set<Operation> arriving = new HashSet<>();

    RenamedIndexes(List<Operation> operations) {
        for (Operation operation : operations) {
            for (Operation other : operations) {
                String name = newName(operation, other);
                if (name != null && !isDropped(name, operations) && arriving.add(other)) {
                    targets.put(operation, name);
                    break;
                }
            }
        }
    }

    /** The name that what is dropped has from now on; null where it really goes. */
    @Nullable
    String target(Operation drop) {
        return targets.get(drop);
    }

    /** Whether what is added is there already, under its old name. */
    boolean isThere(Operation add) {
        return arriving.contains(add);
    }

    private static @Nullable String newName(Operation operation, Operation other) {
        if (operation instanceof Operation.DropIndex drop && other instanceof Operation.CreateIndex create) {
            Name name = create.index().name();
            return drop.index().withName(name).equals(create.index()) ? name.text() : null;
        }
        if (operation instanceof Operation.DropUnique drop && other instanceof Operation.AddUnique add) {
            Name name = add.unique().name();
            boolean same = name != null && drop.unique().withName(name).equals(add.unique());
            return same ? Objects.requireNonNull(name).text() : null;
        }
        return null;
    }

    private static boolean isDropped(String name, List<Operation> operations) {
        return operations.stream()
                .anyMatch(operation -> (operation instanceof Operation.DropIndex index
                                && index.index().name().text().equalsIgnoreCase(name))
                        || (operation instanceof Operation.DropUnique unique
                                && unique.unique().name() != null
                                && unique.unique().name().text().equalsIgnoreCase(name)));
    }
}
