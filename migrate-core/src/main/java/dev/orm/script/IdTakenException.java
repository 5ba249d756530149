package dev.orm.script;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.revision.RevisionId;

/** Another process wrote a revision of the same id while this one was made. */
public final class IdTakenException extends OrmException {
    private static final long serialVersionUID = 1L;

    private IdTakenException(String what, String where, String why, String next) {
        super(ExitStatus.LATER, what, where, why, next, null);
    }

    static IdTakenException by(String file, RevisionId id) {
        return new IdTakenException(
                "the id " + id + " was taken at this moment",
                file,
                "another process wrote it while this revision was made; no file was written",
                "run the command again");
    }
}
