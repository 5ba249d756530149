package dev.orm.query;

/**
 * An expression in the rows of a query.
 *
 * @param name of the column in the row
 */
public record Selection(Expression expression, String name) {}
