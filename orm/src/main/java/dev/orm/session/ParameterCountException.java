package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** SQL that a person wrote, with another number of values than it has places for them. */
public final class ParameterCountException extends OrmException {
    private static final long serialVersionUID = 1L;

    private ParameterCountException(String what, String sql, String why, String next) {
        super(ExitStatus.USAGE, what, sql, why, next, null);
    }

    static ParameterCountException of(String sql, int marks, int values) {
        return new ParameterCountException(
                counted(marks, "question mark") + " and " + counted(values, "value"),
                sql,
                "every question mark outside of quotes and comments stands for one value, in their order",
                "give one value for each: sql(text, value, value ..)");
    }

    static ParameterCountException named(String sql, String name) {
        return new ParameterCountException(
                name + " stands for a value that nobody can give",
                sql,
                "values are given in order, for question marks",
                "write ? in its place");
    }

    private static String counted(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
