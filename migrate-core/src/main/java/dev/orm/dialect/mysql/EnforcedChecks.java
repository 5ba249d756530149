package dev.orm.dialect.mysql;

import dev.orm.operation.Operation;
import dev.orm.schema.CheckConstraint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks of which only changes whether they are enforced: that has a clause of its own. */
final class EnforcedChecks {
    private final Map<Operation, Boolean> targets = new HashMap<>();
    private final Set<Operation> arriving = new HashSet<>();

    EnforcedChecks(List<Operation> operations) {
        for (Operation operation : operations) {
            for (Operation other : operations) {
                if (operation instanceof Operation.DropCheck drop
                        && other instanceof Operation.AddCheck add
                        && differInForce(drop.check(), add.check())) {
                    targets.put(drop, isEnforced(add.check()));
                    arriving.add(add);
                }
            }
        }
    }

    /** Whether the check is enforced from now on; null where the one that is dropped really goes. */
    @Nullable
    Boolean target(Operation drop) {
        return targets.get(drop);
    }

    boolean isThere(Operation add) {
        return arriving.contains(add);
    }

    private static boolean differInForce(CheckConstraint before, CheckConstraint after) {
        return isEnforced(before) != isEnforced(after)
                && before.expression().equals(after.expression())
                && before.name() != null
                && after.name() != null
                && before.name().text().equals(after.name().text());
    }

    private static boolean isEnforced(CheckConstraint check) {
        return !check.options().has(OptionKeys.NOT_ENFORCED);
    }
}
