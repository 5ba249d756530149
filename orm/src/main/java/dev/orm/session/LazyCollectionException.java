package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A collection that was not loaded, touched when nobody can load it. */
public final class LazyCollectionException extends OrmException {
    private static final long serialVersionUID = 1L;

    private LazyCollectionException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    static LazyCollectionException of(String entity, String attribute, boolean closed) {
        return new LazyCollectionException(
                entity + "." + attribute + " was not loaded",
                closed
                        ? "the session that loaded the " + entity + " is closed"
                        : "the " + entity + " no longer belongs to a session",
                "load it with its owner: .fetch(\"" + attribute + "\"), or touch it while the session is open");
    }
}
