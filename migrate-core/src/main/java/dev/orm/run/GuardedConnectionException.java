package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A program within a Java migration wants to end a transaction that is not its own. */
public final class GuardedConnectionException extends OrmException {
    private static final long serialVersionUID = 1L;
    private static final String WHY =
            "the connection and its transaction are the run's, which commits them with the row in the version table";

    private GuardedConnectionException(String what, String where, String why, String next) {
        super(ExitStatus.FAILED, what, where, why, next, null);
    }

    static GuardedConnectionException call(String data, String method) {
        return new GuardedConnectionException(
                "a data step calls " + method + " on its connection",
                data,
                WHY,
                "take the call out; to go back within the step, use a savepoint");
    }

    static GuardedConnectionException unwrap(String data, Class<?> type) {
        return new GuardedConnectionException(
                "a data step unwraps its connection",
                data,
                type.getName() + " could end the transaction, which is the run's",
                "use what java.sql has; for what only the driver can, write op.execute(...) or an SQL script");
    }

    static GuardedConnectionException statement(String data, String sql) {
        return new GuardedConnectionException(
                "a data step begins or ends a transaction: " + firstLine(sql),
                data,
                WHY,
                "take the statement out; to go back within the step, use a savepoint");
    }

    static GuardedConnectionException committing(String data, String sql) {
        return new GuardedConnectionException(
                "a data step runs what commits its transaction: " + firstLine(sql),
                data,
                "this database commits before and after such a statement, and the step is to be one transaction",
                "do it before or behind the step, with an operation or op.execute(...)");
    }

    static GuardedConnectionException hidden(String data, String sql) {
        return new GuardedConnectionException(
                "a data step runs what may commit its transaction: " + firstLine(sql),
                data,
                "what the procedure or the prepared statement does cannot be seen here, and on this database DDL and COMMIT"
                        + " in it end the transaction",
                "write what it does as statements of the step, or call it before or behind the step with op.execute(...)");
    }

    /**
     * @param place file and line of the step
     * @param state what the database is left with, as a clause
     */
    GuardedConnectionException in(String step, String place, String state) {
        return new GuardedConnectionException(
                step + ": " + what(), place + ", " + where(), why(), next() + "; " + state);
    }

    private static String firstLine(String sql) {
        return sql.strip().lines().findFirst().orElse("");
    }
}
