package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A naming that there is not. */
public final class UnknownNamingException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnknownNamingException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    static UnknownNamingException of(String name) {
        return new UnknownNamingException(
                "no naming is called " + name,
                "naming says who turns the names of attributes into those of columns",
                "say jpa or spring, as models.naming does");
    }
}
