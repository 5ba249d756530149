package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A program within a Java migration wants to end a transaction that is not its own. */
public final class GuardedConnectionException extends OrmException {
    private static final long serialVersionUID = 1L;

    private GuardedConnectionException(String what, String where, String why, String next) {
        super(ExitStatus.FAILED, what, where, why, next, null);
    }

    static GuardedConnectionException of(String data, String method) {
        return new GuardedConnectionException(
                "a data step calls " + method + " on its connection",
                data,
                "the connection and its transaction are the run's, which commits them with the row in the version table",
                "take the call out; to go back within the step, use a savepoint");
    }
}
