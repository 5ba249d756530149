package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A script whose statements are no longer those that were applied. */
public final class EditedScriptException extends OrmException {
    private static final long serialVersionUID = 1L;

    private EditedScriptException(String what, String where, String why, String next) {
        super(ExitStatus.DECISION, what, where, why, next, null);
    }

    static EditedScriptException of(HistoryRow row, String script) {
        HistoryEntry entry = row.entry();
        return new EditedScriptException(
                "revision " + entry.revision() + " was edited after it was applied",
                script,
                "it was applied " + row.applied() + "; its statements are others now",
                "put the old statements back (orm show " + entry.key()
                        + " prints them), and write the change as a new revision");
    }
}
