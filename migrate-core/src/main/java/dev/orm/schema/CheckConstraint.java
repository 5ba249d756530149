package dev.orm.schema;

import org.jspecify.annotations.Nullable;

/** A check; a null name: the database keeps it without one. The expression stands without surrounding parentheses. */
public record CheckConstraint(@Nullable Name name, String expression, Options options) {

    public static CheckConstraint of(@Nullable Name name, String expression) {
        return new CheckConstraint(name, expression, Options.none());
    }

    public CheckConstraint withName(@Nullable Name other) {
        return new CheckConstraint(other, expression, options);
    }

    public CheckConstraint withExpression(String other) {
        return new CheckConstraint(name, other, options);
    }
}
