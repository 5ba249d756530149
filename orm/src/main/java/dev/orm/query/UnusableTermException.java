package dev.orm.query;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import org.jspecify.annotations.Nullable;

/** Something in a query that is not what can stand there: no path, no expression, no condition. */
public final class UnusableTermException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnusableTermException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    static UnusableTermException expression(@Nullable Object term) {
        return new UnusableTermException(
                "a query cannot select, order or group by "
                        + (term == null ? "null" : "a " + term.getClass().getName()),
                "an attribute's path, an expression, or for orderBy asc(..) and desc(..) can stand here",
                "name an attribute: field(\"title\"); a constant is value(..)");
    }

    static UnusableTermException function(String name) {
        return new UnusableTermException(
                "\"" + name + "\" is not the name of a function",
                "a function's name has letters, digits, _ and dots, so that no SQL can hide in it",
                "name the function alone, and give its arguments as values");
    }

    static UnusableTermException condition(String method) {
        return new UnusableTermException(
                method + "(null) is no condition",
                "null says nothing of a row, and without a condition an update or a delete is for all rows",
                "leave " + method + "(..) out where all are meant; rows without a value: field(\"title\").isNull()");
    }

    static UnusableTermException value(String method) {
        return new UnusableTermException(
                method + "(null) has no value to work with",
                "what SQL compares or calculates with a missing value is unknown for every row",
                "give a value, or ask for the rows that have none: field(\"title\").isNull()");
    }

    static UnusableTermException pattern(String method, Object given) {
        return new UnusableTermException(
                method + "(..) takes a text, not a " + given.getClass().getName(),
                "a pattern is a text that may hold wildcards, or an expression that is one",
                "give it as a text: like(\"5%\")");
    }

    static UnusableTermException query(String method) {
        return new UnusableTermException(
                method + "(null) has no query to ask",
                "what is asked for is in the query",
                "give one: Select.from(Post.class)");
    }

    static UnusableTermException path() {
        return new UnusableTermException(
                "null is no path of an attribute",
                "a path names an attribute of the query's entity",
                "name one: \"title\"; the entity itself is entity()");
    }

    static UnusableTermException negative(String what, int rows) {
        return new UnusableTermException(
                what + "(" + rows + ") is no number of rows", "it counts rows, from 0 on", "give 0 or more");
    }
}
