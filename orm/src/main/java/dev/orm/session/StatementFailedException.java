package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A statement that the database refused. */
public final class StatementFailedException extends OrmException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 2_000;

    private StatementFailedException(String sql, String words, String next, Throwable cause) {
        super(ExitStatus.FAILED, "the database refused a statement", shortened(sql), words, next, cause);
    }

    private static String shortened(String sql) {
        return sql.length() <= SHOWN ? sql : sql.substring(0, SHOWN) + "...";
    }

    static StatementFailedException of(String sql, String words, Throwable cause) {
        return new StatementFailedException(
                sql,
                words,
                "if a table or column is missing, bring the database up to date: orm upgrade head, or createAll()",
                cause);
    }
}
