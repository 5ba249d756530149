package dev.orm.query.statement;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** More bound values than the database takes in one statement. */
public final class TooManyValuesException extends OrmException {
    private static final long serialVersionUID = 1L;

    private TooManyValuesException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    static TooManyValuesException of(int values, int most) {
        return new TooManyValuesException(
                "the query has " + values + " values",
                "this database takes at most " + most + " in one statement",
                "ask for the rows in portions, or with in(query) instead of a list");
    }
}
