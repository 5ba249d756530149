package dev.orm.query.statement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a statement finds, over plain JDBC. */
final class Rows {
    private Rows() {}

    /** A line per row. */
    static String of(Connection connection, SelectStatement statement) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (List<Object> row : values(connection, statement)) {
            text.append(row.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                    .append('\n');
        }
        return text.toString();
    }

    static List<List<Object>> values(Connection connection, SelectStatement statement) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
            bind(prepared, statement.parameters(), 1);
            List<List<Object>> rows = new ArrayList<>();
            ResultSet found = prepared.executeQuery();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    static int bind(PreparedStatement prepared, List<Parameter> parameters, int first) throws SQLException {
        int position = first;
        for (Parameter parameter : parameters) {
            prepared.setObject(position++, parameter.value());
        }
        return position;
    }
}
