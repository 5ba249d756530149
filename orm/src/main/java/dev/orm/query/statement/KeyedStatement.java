package dev.orm.query.statement;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A change of the rows with certain keys, for as many keys at a time as is convenient.
 *
 * @param start up to WHERE
 * @param parameters of that
 * @param columns which hold the key, as SQL, in its order
 */
public record KeyedStatement(String start, List<Parameter> parameters, List<String> columns) {

    public KeyedStatement {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /** For so many keys, whose values are bound behind the parameters, key by key. */
    public String sql(int keys) {
        return start + (columns.size() == 1 ? list(keys) : alternatives(keys));
    }

    private String list(int keys) {
        return columns.get(0) + " in (" + String.join(", ", Collections.nCopies(keys, "?")) + ")";
    }

    private String alternatives(int keys) {
        String one = columns.stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
        return String.join(" or ", Collections.nCopies(keys, "(" + one + ")"));
    }
}
