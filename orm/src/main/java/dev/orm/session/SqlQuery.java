package dev.orm.session;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL that a person wrote, with values for its question marks. */
public final class SqlQuery {
    private final Session session;
    private final String sql;
    private final List<Bound> parameters;

    SqlQuery(Session session, String sql, List<Bound> parameters) {
        this.session = session;
        this.sql = sql;
        this.parameters = parameters;
    }

    /** The rows that it selects, with the values as the driver delivers them. */
    public List<Row> rows() {
        session.autoflush();
        return session.context().statements().query(sql, parameters, SqlQuery::all);
    }

    /** Each row as a record, its values in the order of the components. */
    public <R extends Record> List<R> as(Class<R> type) {
        return rows().stream().map(row -> row.as(type)).toList();
    }

    /** The number of rows that it changed. */
    public int execute() {
        session.autoflush();
        return session.context().statements().update(sql, parameters, "");
    }

    private static List<Row> all(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            names.add(columns.getColumnLabel(column));
        }
        List<Row> all = new ArrayList<>();
        while (rows.next()) {
            List<@Nullable Object> values = new ArrayList<>();
            for (int column = 1; column <= names.size(); column++) {
                values.add(rows.getObject(column));
            }
            all.add(new Row(names, values));
        }
        return all;
    }
}
