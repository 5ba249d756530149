package dev.orm.query;

/**
 * An expression in the rows of a query.
 *
 * @param name of the column in the row
 */
public record Selection(Expression expression, String name) {

    /** Whether a person has given it the name. */
    public boolean isNamed() {
        return !name.equals(SelectionName.of(expression));
    }
}
