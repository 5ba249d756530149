package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.revision.Revision;

/** A revision that cannot be undone. */
public final class NoUndoException extends OrmException {
    private static final long serialVersionUID = 1L;

    private NoUndoException(String what, String where, String why, String next) {
        super(ExitStatus.DECISION, what, where, why, next, null);
    }

    /** There is no undo script, and none was stored. */
    static NoUndoException none(Revision revision, String script) {
        return new NoUndoException(
                "revision " + revision + " cannot be undone",
                script,
                "it has no undo script, and none was stored when it was applied",
                "write U" + revision.id() + "__... beside it, or go forward with a new revision; nothing was changed");
    }

    /** Only the text that was stored is there, and nobody said to run it. */
    static NoUndoException onlyStored(Revision revision, String script) {
        return new NoUndoException(
                "the undo script of revision " + revision + " is gone",
                script,
                "only the text that was stored when it was applied is left",
                "read it (orm show " + revision.id() + "), then run it with --stored; nothing was changed");
    }
}
