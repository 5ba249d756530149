package dev.orm.dialect.mysql;

import dev.orm.dialect.BorrowedSession;
import dev.orm.sql.SqlMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The mode in which a value that does not fit is an error, and texts are as they were written; and whether the driver
 * prepares its statements on the server: else a FLOAT is sent as a text of six digits.
 */
final class MySqlBorrowedSession {
    private MySqlBorrowedSession() {}

    static BorrowedSession of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return new BorrowedSession(
                    settings(SqlMode.of(text(statement, "select @@session.sql_mode", 1))), isExact(connection));
        }
    }

    private static List<BorrowedSession.Setting> settings(SqlMode mode) {
        return mode.isStrict()
                ? List.of()
                : List.of(new BorrowedSession.Setting(mode.strict().setting(), mode.setting()));
    }

    /** Whether the server counts what the driver prepares. */
    private static boolean isExact(Connection connection) throws SQLException {
        int before = prepared(connection);
        try (PreparedStatement statement = connection.prepareStatement("select ?")) {
            statement.setInt(1, 1);
            statement.executeQuery().close();
        }
        return prepared(connection) > before;
    }

    private static int prepared(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return Integer.parseInt(text(statement, "show session status like 'Com_stmt_prepare'", 2));
        }
    }

    private static String text(Statement statement, String query, int column) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(column) : "0";
        }
    }
}
