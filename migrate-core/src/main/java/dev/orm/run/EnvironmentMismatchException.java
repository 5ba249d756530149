package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A database that says it belongs to another environment. */
public final class EnvironmentMismatchException extends OrmException {
    private static final long serialVersionUID = 1L;

    private EnvironmentMismatchException(String what, String why, String next) {
        super(ExitStatus.DECISION, what, null, why, next, null);
    }

    /** @param asked empty: none was named */
    static EnvironmentMismatchException of(String recorded, String asked) {
        String said = asked.isEmpty() ? "no environment was named" : "the environment " + asked + " was named";
        return new EnvironmentMismatchException(
                "this is the database of the environment " + recorded,
                said + ", and the database's own record says " + recorded,
                "check the URL; if it is right, say --env " + recorded);
    }
}
