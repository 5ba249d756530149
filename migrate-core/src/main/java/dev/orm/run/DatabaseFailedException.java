package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.connect.Redactor;
import dev.orm.dialect.Refusal;
import java.sql.SQLException;

/** A database that fails at something other than a script's statement. */
public final class DatabaseFailedException extends OrmException {
    private static final long serialVersionUID = 1L;

    private DatabaseFailedException(String what, String why, String next, SQLException cause) {
        super(ExitStatus.FAILED, what, null, why, next, cause);
    }

    /**
     * @param state what the database is at now, as a clause
     * @param rolledBack whether nothing of the step is left
     */
    static DatabaseFailedException inStep(String step, String state, SQLException cause, boolean rolledBack) {
        String left = rolledBack
                ? "everything this step did was rolled back"
                : "this database commits every DDL statement: look what of this step is there";
        return new DatabaseFailedException(
                step + " failed",
                Redactor.url(String.valueOf(cause.getMessage())),
                left + "; " + state + "; run it again when the cause is gone",
                cause);
    }

    /** What gives connections has none, or makes none. */
    static DatabaseFailedException noConnection(SQLException cause) {
        return new DatabaseFailedException(
                "no connection to the database was to be had",
                Redactor.url(String.valueOf(cause.getMessage())),
                "see that the server runs, and that a pool has one connection which nobody holds; nothing was changed",
                cause);
    }

    /** Behind the work. */
    static DatabaseFailedException closing(SQLException cause) {
        return new DatabaseFailedException(
                "the connection to the database could not be closed",
                Redactor.url(String.valueOf(cause.getMessage())),
                "see what the database says; what was reported as done is done",
                cause);
    }

    /** Among what a run does beside its scripts' statements. */
    static DatabaseFailedException inRun(Refusal refusal, SQLException cause) {
        return new DatabaseFailedException(
                "the database failed",
                Redactor.url(String.valueOf(cause.getMessage())),
                (refusal == Refusal.RIGHT
                                ? "grant the account what it lacks, or use another account"
                                : "see what the database says")
                        + "; steps that were not reported as done were rolled back",
                cause);
    }

    /** While the history was looked at. */
    static DatabaseFailedException looking(HistoryTables tables, Refusal refusal, SQLException cause) {
        String advice = refusal == Refusal.RIGHT
                ? "grant the account SELECT on " + tables.version() + ", " + tables.meta() + " and " + tables.journal()
                        + ", or use another account"
                : "see what the database says";
        return new DatabaseFailedException(
                "the history cannot be read",
                Redactor.url(String.valueOf(cause.getMessage())),
                advice + "; nothing was changed",
                cause);
    }

    /** @param doing what we were doing, as a clause: {@code the history cannot be read} */
    public static DatabaseFailedException of(String doing, SQLException cause) {
        return new DatabaseFailedException(
                doing,
                Redactor.url(String.valueOf(cause.getMessage())),
                "see what the database says; nothing was changed by this",
                cause);
    }
}
