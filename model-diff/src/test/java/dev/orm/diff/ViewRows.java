package dev.orm.diff;

import dev.orm.schema.Schema;
import dev.orm.schema.View;
import dev.orm.sql.Syntax;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the views of a schema show, materialized ones too. */
final class ViewRows {
    private final List<View> views;
    private final Syntax syntax;

    ViewRows(Schema schema, Syntax syntax) {
        this.views = schema.views();
        this.syntax = syntax;
    }

    /** Lets materialized views that have rows hold those of now: they are made again with these. */
    void refresh(Connection connection) throws SQLException {
        for (View view : views) {
            boolean materialized = view.definition().toLowerCase(Locale.ROOT).startsWith("create materialized view");
            if (materialized && !rows(connection, view).contains("no rows yet")) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("refresh materialized view " + SqlModel.spelled(view.name(), syntax));
                }
            }
        }
    }

    /** One line per row. */
    List<String> read(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (View view : views) {
            rows(connection, view).stream().sorted().forEach(row -> lines.add(view.name() + ": " + row));
        }
        return lines;
    }

    /** A view without rows says so, a broken one why. */
    private List<String> rows(Connection connection, View view) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + SqlModel.spelled(view.name(), syntax))) {
            int width = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= width; column++) {
                    values.add(row.getMetaData().getColumnLabel(column) + "=" + row.getString(column));
                }
                rows.add(String.join("; ", values));
            }
            return rows;
        } catch (SQLException e) {
            boolean unpopulated = "55000".equals(e.getSQLState());
            return List.of(unpopulated ? "no rows yet" : "broken");
        }
    }
}
