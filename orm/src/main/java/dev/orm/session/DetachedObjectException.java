package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** An object that has a row, and is not the session's, where that needs a new one or one of its own. */
public final class DetachedObjectException extends OrmException {
    private static final long serialVersionUID = 1L;

    private DetachedObjectException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    static DetachedObjectException of(String entity, Object id) {
        return new DetachedObjectException(
                entity + " " + id + " is not new",
                "it has a row: another session loaded or stored it, or it was expunged; add(..) is for objects that have"
                        + " none yet",
                "session.merge(..) gives its state to this session's object of that row, and answers that object");
    }

    static DetachedObjectException member(String owner, String attribute, String entity, Object id) {
        return new DetachedObjectException(
                owner + "." + attribute + " has got " + entity + " " + id + ", which is not this session's",
                "the row of the " + entity + " says whose it is, and this session writes the rows of its own objects",
                "put in this session's object of that row: session.get(" + entity
                        + ".class, ..), or what session.merge(..)" + " answers");
    }
}
