package dev.orm.query.statement;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A query that a person wrote, with several columns of a name that the entity needs. */
public final class AmbiguousColumnException extends OrmException {
    private static final long serialVersionUID = 1L;

    private AmbiguousColumnException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    static AmbiguousColumnException of(String entity, String column) {
        return new AmbiguousColumnException(
                "the query has several columns " + column + ", and " + entity + " is read from one",
                "they may be of different tables",
                "select the columns of one table only (a.*), or the key alone: the rest is read by it");
    }
}
