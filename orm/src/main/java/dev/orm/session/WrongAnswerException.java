package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** SQL that a person wrote, asked for what it does not give. */
public final class WrongAnswerException extends OrmException {
    private static final long serialVersionUID = 1L;

    private WrongAnswerException(String what, String sql, String why, String next) {
        super(ExitStatus.USAGE, what, sql, why, next, null);
    }

    static WrongAnswerException noRows(String sql) {
        return new WrongAnswerException(
                "the statement gives no rows",
                sql,
                "it changes something, and says nothing of what it returns",
                "call execute(), which answers how many rows it changed");
    }

    static WrongAnswerException rows(String sql) {
        return new WrongAnswerException(
                "the statement gives rows, and changes none",
                sql,
                "execute() is for statements that change something",
                "call rows(), as(ARecord.class) or all(AnEntity.class)");
    }
}
