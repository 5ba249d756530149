package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.revision.Revision;

/** A revision that would run after one that stands on it. */
public final class OutOfOrderException extends OrmException {
    private static final long serialVersionUID = 1L;

    private OutOfOrderException(String what, String where, String why, String next) {
        super(ExitStatus.DECISION, what, where, why, next, null);
    }

    static OutOfOrderException of(Revision pending, String script, HistoryRow later) {
        return new OutOfOrderException(
                "revision " + pending + " comes too late",
                script,
                "revision " + later.entry().revision() + " stands on it and was applied " + later.applied(),
                "move it to the end with orm rebase " + pending.id()
                        + ", or allow this with migrations.outOfOrder: true");
    }
}
