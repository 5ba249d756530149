package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** SQL that a person wrote, and that is no statement or more than one. */
public final class NotOneStatementException extends OrmException {
    private static final long serialVersionUID = 1L;

    private NotOneStatementException(String what, String sql, String why, String next) {
        super(ExitStatus.USAGE, what, sql.isBlank() ? null : sql, why, next, null);
    }

    static NotOneStatementException none(String sql) {
        return new NotOneStatementException(
                "there is no statement",
                sql,
                "the text is blank or has comments alone",
                "give one: sql(\"select ..\", value, value ..)");
    }

    static NotOneStatementException several(String sql) {
        return new NotOneStatementException(
                "there is more than one statement",
                sql,
                "drivers run all of them, or the first alone without a word",
                "call sql(..) once for each");
    }
}
