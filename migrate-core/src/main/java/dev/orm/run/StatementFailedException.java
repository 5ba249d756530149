package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.Probe;
import dev.orm.dialect.Refusal;
import dev.orm.operation.Change;
import dev.orm.script.ScriptValues;
import dev.orm.script.SqlScript;
import dev.orm.sql.Lexer;
import dev.orm.sql.Statement;
import dev.orm.sql.Token;
import java.sql.SQLException;
import java.util.List;

/** A statement that the database refused; its whole step was rolled back where the database can do that. */
public final class StatementFailedException extends OrmException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 500;
    private static final int LOOKED_THROUGH = 1_000_000;
    private static final String CORRECT = "correct the script and run it again";

    private final boolean left;

    private StatementFailedException(
            boolean left, String what, String where, String why, String next, Throwable cause) {
        super(ExitStatus.FAILED, what, where, why, next, cause);
        this.left = left;
    }

    /** Whether statements before it had an effect that no rollback undoes. */
    boolean leftSomething() {
        return left;
    }

    /**
     * @param state what the database is at now, as a clause
     * @param transactional whether the script ran in a transaction
     * @param lasting number of the last statement whose effect no rollback undoes
     * @param values what its placeholders stood for, some of which nobody is to read
     */
    static StatementFailedException of(
            String step,
            SqlScript script,
            Statement statement,
            String state,
            SQLException cause,
            Dialect dialect,
            boolean transactional,
            int lasting,
            ScriptValues values) {
        Probe probe = dialect.probe();
        String next = transactional && dialect.capabilities().transactionalDdl()
                ? rolledBack(state) + again(probe, cause)
                : staying(statement.number(), lasting, transactional, again(probe, cause)) + "; " + state;
        String why = probe.words(cause, own(statement.sql(), dialect)) + "; the statement is\n"
                + shown(own(statement.sql(), dialect));
        return new StatementFailedException(
                lasting > 0,
                step + " failed at statement " + statement.number(),
                script.name() + ", line " + statement.line() + ", column " + statement.column(),
                values.masked(why, script.textUpTo(LOOKED_THROUGH).orElse("")),
                next,
                cause);
    }

    /** A program within a Java migration failed. */
    static StatementFailedException data(
            String step, String place, Change.Data data, int number, String state, Throwable cause, Dialect dialect) {
        boolean isSql = cause instanceof SQLException;
        boolean rolledBack = dialect.capabilities().transactionalDdl();
        String next = rolledBack
                ? rolledBack(state) + "correct the migration and run it again"
                : staying(number, number - 1, true, CORRECT) + "; " + state;
        return new StatementFailedException(
                !rolledBack && number > 1,
                step + " failed at step " + number + ", " + data.name(),
                place,
                isSql ? dialect.probe().words((SQLException) cause) : cause.toString(),
                next,
                cause);
    }

    /** What a Java migration leaves behind that stops at one of its steps, as a clause. */
    static String left(int number, String state, Dialect dialect) {
        if (dialect.capabilities().transactionalDdl()) {
            return "everything this step did was rolled back; " + state;
        }
        return (number == 1
                        ? "this run changed nothing of this step"
                        : changed("this database commits every DDL statement", number - 1))
                + "; " + state;
    }

    private static String changed(String each, int lasting) {
        return each + ": what statements 1 to " + lasting + " changed is still there";
    }

    private static String rolledBack(String state) {
        return "everything this step did was rolled back; " + state + "; ";
    }

    private static String again(Probe probe, SQLException cause) {
        if (probe.isOutside(cause)) {
            return probe.refusal(cause) == Refusal.RIGHT
                    ? "grant the account what the statement needs, or use another account, and run it again"
                    : "run it again when the cause is gone";
        }
        return CORRECT;
    }

    /** What a database is left with that commits each statement, or each that is DDL. */
    private static String staying(int failed, int lasting, boolean transactional, String again) {
        if (!transactional && failed == 1) {
            return "the script runs outside a transaction: look whether its statement left something behind (an invalid"
                    + " index, say), " + again;
        }
        String each =
                transactional ? "this database commits every DDL statement" : "the script runs outside a transaction";
        return lasting == 0
                ? "this run changed nothing of this step: " + again + "; where an earlier run of"
                        + " this step failed or was killed half-way, what it made is still there (a table, a column or an"
                        + " index that exists already, say): undo that by hand first"
                : changed(each, lasting) + "; undo it by hand, " + again;
    }

    /** From its first token that is no comment: there line and column point. */
    private static String own(String sql, Dialect dialect) {
        List<Token> comments = Lexer.leadingComments(sql, dialect.syntax());
        return comments.isEmpty()
                ? sql
                : sql.substring(comments.get(comments.size() - 1).end());
    }

    private static String shown(String sql) {
        String stripped = sql.strip();
        return stripped.length() > SHOWN ? stripped.substring(0, SHOWN) + " ..." : stripped;
    }
}
