package dev.orm.query.statement;

import java.util.List;

/**
 * A query for one database.
 *
 * @param parameters for the question marks, in their order
 * @param items what the columns of a row are
 */
public record SelectStatement(String sql, List<Parameter> parameters, List<Selected> items) {

    public SelectStatement {
        parameters = List.copyOf(parameters);
        items = List.copyOf(items);
    }
}
