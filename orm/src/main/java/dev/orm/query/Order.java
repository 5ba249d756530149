package dev.orm.query;

/** What rows are ordered by. */
public record Order(Expression expression, boolean descending, Nulls nulls) {

    /** Where rows without a value stand. */
    public enum Nulls {
        /** Where the database puts them: PostgreSQL behind all values, the others before. Descending: the contrary. */
        DATABASE,
        FIRST,
        LAST
    }

    public Order nullsFirst() {
        return new Order(expression, descending, Nulls.FIRST);
    }

    public Order nullsLast() {
        return new Order(expression, descending, Nulls.LAST);
    }
}
