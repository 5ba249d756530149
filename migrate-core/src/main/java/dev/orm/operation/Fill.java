package dev.orm.operation;

/** What existing rows get in a column that arrives or becomes NOT NULL. */
public sealed interface Fill {

    /** The value of a SQL expression, as {@code --fill} gave it. */
    record Expression(String sql) implements Fill {}

    /** The zero of the column's type ({@code 0}, {@code ''}, ...); only undos use it, and say so. */
    record Zero() implements Fill {}

    /** Nothing fits (the column is unique or refers to a row): the statement fails where the table holds a row. */
    record RefuseRows() implements Fill {}
}
