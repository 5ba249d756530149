package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A query that was to find exactly one. */
public final class NotOneException extends OrmException {
    private static final long serialVersionUID = 1L;

    private NotOneException(String what, String why, String next) {
        super(ExitStatus.NO, what, null, why, next, null);
    }

    static NotOneException of(String entity, int found) {
        return new NotOneException(
                found == 0 ? "there is no such " + entity : "there is more than one such " + entity,
                "one() wants exactly one",
                found == 0 ? "first() gives null where there is none" : "narrow the query, or take first() or all()");
    }
}
