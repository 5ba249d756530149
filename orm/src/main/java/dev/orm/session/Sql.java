package dev.orm.session;

import dev.orm.dialect.Dialect;
import dev.orm.schema.TableName;
import dev.orm.sql.Syntax;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The few statements that write rows. */
record Sql(Syntax syntax, String emptyRow) {

    static Sql of(Dialect dialect) {
        return new Sql(dialect.syntax(), dialect.storage().emptyRow());
    }

    String table(TableName name) {
        String schema = name.schema();
        return (schema == null ? "" : syntax.name(schema) + ".") + syntax.name(name.name());
    }

    /** @param returning the column that the database numbers; null: none */
    String insert(TableName table, List<String> columns, int rows, @Nullable String returning) {
        String row = columns.stream().map(column -> "?").collect(Collectors.joining(", ", "(", ")"));
        String values = columns.isEmpty()
                ? " " + emptyRow
                : names(columns) + " values " + String.join(", ", Collections.nCopies(rows, row));
        return "insert into " + table(table) + values
                + (returning == null ? "" : " returning " + syntax.name(returning));
    }

    private String names(List<String> columns) {
        return columns.stream().map(syntax::name).collect(Collectors.joining(", ", " (", ")"));
    }

    String update(TableName table, List<String> columns, List<String> key) {
        return "update " + table(table) + " set "
                + columns.stream().map(column -> syntax.name(column) + " = ?").collect(Collectors.joining(", "))
                + where(key);
    }

    String delete(TableName table, List<String> key) {
        return "delete from " + table(table) + where(key);
    }

    /**
     * @param values how many values of the column there are, one for each row
     * @param others columns of which all rows have the same value
     */
    String deleteIn(TableName table, String column, int values, List<String> others) {
        return "delete from " + table(table) + " where " + in(column, values)
                + others.stream()
                        .map(other -> " and " + syntax.name(other) + " = ?")
                        .collect(Collectors.joining());
    }

    /** Takes the value away. */
    String emptyIn(TableName table, String column, int values) {
        return "update " + table(table) + " set " + syntax.name(column) + " = null where " + in(column, values);
    }

    String empty(TableName table, List<String> columns) {
        return "update " + table(table) + " set "
                + columns.stream()
                        .map(column -> syntax.name(column) + " = null")
                        .collect(Collectors.joining(", "))
                + where(columns);
    }

    String selectIn(TableName table, String column, int values) {
        return "select " + syntax.name(column) + " from " + table(table) + " where " + in(column, values);
    }

    private String in(String column, int values) {
        return syntax.name(column) + " in (" + String.join(", ", Collections.nCopies(values, "?")) + ")";
    }

    /** @param given which of the columns have a value; of the others the row has none */
    String deleteExactly(TableName table, List<String> columns, List<Boolean> given) {
        StringBuilder text = new StringBuilder("delete from " + table(table) + " where ");
        for (int at = 0; at < columns.size(); at++) {
            text.append(at == 0 ? "" : " and ")
                    .append(syntax.name(columns.get(at)))
                    .append(given.get(at) ? " = ?" : " is null");
        }
        return text.toString();
    }

    private String where(List<String> key) {
        return " where "
                + key.stream().map(column -> syntax.name(column) + " = ?").collect(Collectors.joining(" and "));
    }
}
