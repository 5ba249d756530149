package dev.orm.query;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** Something in a query that is neither a path nor an expression. */
public final class UnusableTermException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnusableTermException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    static UnusableTermException expression(Object term) {
        return new UnusableTermException(
                "a query cannot select, order or group by a " + term.getClass().getName(),
                "an attribute's path, an expression, or for orderBy asc(..) and desc(..) can stand here",
                "name an attribute: field(\"title\"); a constant is value(..)");
    }

    static UnusableTermException function(String name) {
        return new UnusableTermException(
                "\"" + name + "\" is not the name of a function",
                "a function's name has letters, digits, _ and dots, so that no SQL can hide in it",
                "name the function alone, and give its arguments as values");
    }

    static UnusableTermException negative(String what, int rows) {
        return new UnusableTermException(
                what + "(" + rows + ") is no number of rows", "it counts rows, from 0 on", "give 0 or more");
    }
}
