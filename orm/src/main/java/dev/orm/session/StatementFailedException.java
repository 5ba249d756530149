package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.dialect.Refusal;

/** A statement that the database refused. */
public final class StatementFailedException extends OrmException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 2_000;

    private StatementFailedException(ExitStatus exit, String sql, String words, String next, Throwable cause) {
        super(exit, "the database refused a statement", shortened(sql), words, next, cause);
    }

    private static String shortened(String sql) {
        return sql.length() <= SHOWN ? sql : sql.substring(0, SHOWN) + "...";
    }

    static StatementFailedException of(Refusal refusal, String sql, String words, Throwable cause) {
        ExitStatus exit = refusal == Refusal.CONNECTION ? ExitStatus.LATER : ExitStatus.FAILED;
        return new StatementFailedException(exit, sql, words, next(refusal), cause);
    }

    private static String next(Refusal refusal) {
        return switch (refusal) {
            case MISSING -> "bring the database up to date: orm upgrade head, or createAll(); or correct the name";
            case STATEMENT -> "correct the SQL, the function, or the types that the query compares";
            case VALUE -> "roll back, and give a value that its column or type can hold";
            case RIGHT -> "grant the user what the statement needs, or connect as another user";
            case READ_ONLY -> "write to a database, and in a transaction, that may be written";
            case ABORTED -> "roll back: a statement before this one failed, and the transaction does nothing any more";
            case CONNECTION -> "see that the database runs and can be reached, then go on with a new session";
            case OTHER -> "roll back, and do what the database's words ask for";
        };
    }
}
