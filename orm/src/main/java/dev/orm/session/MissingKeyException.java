package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** An object whose key is not complete, or was changed. */
public final class MissingKeyException extends OrmException {
    private static final long serialVersionUID = 1L;

    private MissingKeyException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    static MissingKeyException of(String entity) {
        return new MissingKeyException(
                "a new " + entity + " has no id",
                "nothing generates it, so that the program must assign it",
                "set it before session.add(..), or put @GeneratedValue on it");
    }

    static MissingKeyException changed(String entity, Object before, Object after) {
        return new MissingKeyException(
                "the id of " + entity + " " + before + " was changed to " + after,
                "an object stays the row that it is",
                "delete it and add a new object");
    }

    static MissingKeyException duplicate(String entity, Object key) {
        return new MissingKeyException(
                entity + " " + key + " is in the session already, as another object",
                "one row is one object",
                "change that object: session.get(..), or session.merge(..) the new one");
    }
}
