package dev.orm.dialect.mysql;

import java.util.List;

/**
 * What is asked of a view of {@code information_schema} about all tables.
 *
 * @param schema its column that holds the schema
 * @param table its column that holds the table
 * @param columns the others, as SQL
 * @param condition what else must hold of a row; empty: nothing
 * @param order in which the rows of one table come, by columns; empty: any
 */
record Question(String view, String schema, String table, List<String> columns, String condition, String order) {

    Question {
        columns = List.copyOf(columns);
    }

    /** Of a view that calls them so, where any order will do. */
    static Question of(String view, String... columns) {
        return new Question(view, "table_schema", "table_name", List.of(columns), "", "");
    }

    /**
     * The query, about the rows of which a condition holds.
     *
     * @param first what its rows begin with
     * @param width how many columns follow the table's name; those that it lacks are null
     */
    String sql(List<String> first, int width, String where) {
        String nulls = ", null".repeat(width - columns.size());
        return "select " + String.join(", ", first) + (first.isEmpty() ? "" : ", ") + schema + ", " + table + ", "
                + String.join(", ", columns) + nulls + " from information_schema." + view + " where " + where
                + (condition.isEmpty() ? "" : " and " + condition)
                + (order.isEmpty() ? "" : " order by " + schema + ", " + table + ", " + order);
    }
}
