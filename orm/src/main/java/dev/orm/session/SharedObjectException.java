package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A new object of one session, given to another one too. */
public final class SharedObjectException extends OrmException {
    private static final long serialVersionUID = 1L;

    private SharedObjectException(String what) {
        super(
                ExitStatus.USAGE,
                what,
                null,
                "it was added to another session, which is open and has not stored it yet: each would store a row of its own",
                "add it to one of them only; once that has committed, session.merge(..) answers this session's object of"
                        + " the row",
                null);
    }

    static SharedObjectException of(String entity) {
        return new SharedObjectException("the new " + entity + " belongs to two sessions");
    }
}
