package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A statement that would destroy rows, which nobody has allowed. */
public final class DestructionRefusedException extends OrmException {
    private static final long serialVersionUID = 1L;

    private DestructionRefusedException(String what, String where, String why, String next) {
        super(ExitStatus.DECISION, what, where, why, next, null);
    }

    /** @param refused all that one step would destroy and nobody has allowed */
    static DestructionRefusedException of(List<PendingDestruction> refused) {
        boolean one = refused.size() == 1;
        String tables = joined(refused, PendingDestruction::table, ", ");
        String allows = joined(refused, PendingDestruction::allowance, one ? "" : "\n");
        boolean java = refused.stream().allMatch(PendingDestruction::isJava);
        String silence = java ? "the operation has no allow" : "the statement has no orm:allow";
        String silences = java ? "the operations have no allow" : "the statements have no orm:allow";
        return new DestructionRefusedException(
                refused.get(0).step() + " would destroy data: " + joined(refused, PendingDestruction::words, ", "),
                joined(refused, PendingDestruction::place, "; "),
                one
                        ? (refused.get(0).isOfSchema()
                                        ? "schema " + tables + " holds tables"
                                        : "table " + tables + " holds rows")
                                + ", and " + silence
                        : "tables that hold rows: " + tables + "; " + silences,
                one
                        ? (java ? "write behind it: " : "write above it: ") + allows
                                + "   or say yes on a terminal; nothing was changed by this step"
                        : "say yes on a terminal (nothing was changed by this step), or write "
                                + (java ? "behind" : "above") + " each:\n" + allows);
    }

    private static String joined(
            List<PendingDestruction> refused, Function<PendingDestruction, String> text, String between) {
        return refused.stream().map(text).distinct().collect(Collectors.joining(between));
    }
}
