package dev.orm.dialect.mysql;

import dev.orm.operation.Operation;
import dev.orm.schema.Index;
import dev.orm.schema.Options;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Indexes of which only changes whether the optimizer sees them: that has a clause of its own, and dropping and adding
 * one in one ALTER leaves it as it was.
 */
final class HiddenIndexes {
    private final Map<Operation, Index> targets = new HashMap<>();
    private final Set<Operation> arriving = new HashSet<>();

    HiddenIndexes(List<Operation> operations) {
        for (Operation operation : operations) {
            for (Operation other : operations) {
                if (operation instanceof Operation.DropIndex drop
                        && other instanceof Operation.CreateIndex create
                        && differInSight(drop.index(), create.index())) {
                    targets.put(drop, create.index());
                    arriving.add(create);
                }
            }
        }
    }

    /** The index as it will be; null where the one that is dropped really goes. */
    @Nullable
    Index target(Operation drop) {
        return targets.get(drop);
    }

    boolean isThere(Operation add) {
        return arriving.contains(add);
    }

    private static boolean differInSight(Index before, Index after) {
        return before.options().has(OptionKeys.INVISIBLE) != after.options().has(OptionKeys.INVISIBLE)
                && seen(before).equals(seen(after).withName(before.name()))
                && before.name().text().equals(after.name().text());
    }

    private static Index seen(Index index) {
        Options options = index.options().without(OptionKeys.INVISIBLE);
        return new Index(index.name(), index.unique(), index.parts(), index.where(), options);
    }
}
