package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** An object that has a row already, given to {@code add}. */
public final class DetachedObjectException extends OrmException {
    private static final long serialVersionUID = 1L;

    private DetachedObjectException(String what) {
        super(
                ExitStatus.USAGE,
                what,
                null,
                "it has a row: another session loaded or stored it, or it was expunged; add(..) is for objects that have"
                        + " none yet",
                "session.merge(..) gives its state to this session's object of that row, and answers that object",
                null);
    }

    static DetachedObjectException of(String entity, Object id) {
        return new DetachedObjectException(entity + " " + id + " is not new");
    }
}
