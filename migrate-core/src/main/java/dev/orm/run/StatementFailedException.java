package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.dialect.Probe;
import dev.orm.sql.Statement;
import java.sql.SQLException;

/** A statement that the database refused; its whole step was rolled back. */
public final class StatementFailedException extends OrmException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 500;

    private StatementFailedException(String what, String where, String why, String next, SQLException cause) {
        super(ExitStatus.FAILED, what, where, why, next, cause);
    }

    /** @param state what the database is at now, as a clause */
    static StatementFailedException of(
            String step, String script, Statement statement, String state, SQLException cause, Probe probe) {
        String next =
                probe.isOutside(cause) ? "run it again when the cause is gone" : "correct the script and run it again";
        return new StatementFailedException(
                step + " failed at statement " + statement.number(),
                script + ", line " + statement.line() + ", column " + statement.column(),
                probe.words(cause) + "; the statement is\n" + shown(statement.sql()),
                "everything this step did was rolled back; " + state + "; " + next,
                cause);
    }

    private static String shown(String sql) {
        String stripped = sql.strip();
        return stripped.length() > SHOWN ? stripped.substring(0, SHOWN) + " ..." : stripped;
    }
}
