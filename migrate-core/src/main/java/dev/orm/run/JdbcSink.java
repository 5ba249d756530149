package dev.orm.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs statements on a connection. A query is read to its end, since it may have effects in every row. */
final class JdbcSink implements StatementSink {
    private final Connection connection;

    JdbcSink(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            if (statement.execute(sql)) {
                drain(statement);
            }
        }
    }

    private static void drain(Statement statement) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            boolean more = true;
            while (more) {
                more = rows.next();
            }
        }
    }
}
