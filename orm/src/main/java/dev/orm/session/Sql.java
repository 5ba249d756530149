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

    private String where(List<String> key) {
        return " where "
                + key.stream().map(column -> syntax.name(column) + " = ?").collect(Collectors.joining(" and "));
    }
}
