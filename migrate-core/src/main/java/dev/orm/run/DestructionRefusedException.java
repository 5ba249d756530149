package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A statement that would destroy rows, which nobody has allowed. */
public final class DestructionRefusedException extends OrmException {
    private static final long serialVersionUID = 1L;

    private DestructionRefusedException(String what, String where, String why, String next) {
        super(ExitStatus.DECISION, what, where, why, next, null);
    }

    static DestructionRefusedException of(PendingDestruction destruction) {
        return new DestructionRefusedException(
                destruction.step() + " would destroy data: " + destruction.words(),
                destruction.place(),
                "table " + destruction.table() + " holds rows, and the statement has no orm:allow",
                "write above it: -- orm:allow " + destruction.words()
                        + ": REASON   or say yes on a terminal; nothing was changed by this step");
    }
}
