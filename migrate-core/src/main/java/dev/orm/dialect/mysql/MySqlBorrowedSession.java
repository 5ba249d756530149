package dev.orm.dialect.mysql;

import dev.orm.dialect.BorrowedSession;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The mode in which a value that does not fit is an error, and texts are as they were written; and whether the driver
 * prepares its statements on the server: else a FLOAT is sent as a text of six digits.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/sql-mode.html">SQL modes</a>
 */
final class MySqlBorrowedSession {
    private static final Set<String> STRICT = Set.of("STRICT_TRANS_TABLES", "STRICT_ALL_TABLES");
    private static final Set<String> ODD =
            Set.of("ANSI", "ANSI_QUOTES", "NO_BACKSLASH_ESCAPES", "PAD_CHAR_TO_FULL_LENGTH");

    private MySqlBorrowedSession() {}

    static BorrowedSession of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return new BorrowedSession(settings(text(statement, "select @@session.sql_mode", 1)), isExact(connection));
        }
    }

    private static List<BorrowedSession.Setting> settings(String mode) {
        Set<String> words = new LinkedHashSet<>(List.of(mode.split(",")));
        boolean odd = words.removeAll(ODD);
        boolean strict = words.stream().anyMatch(STRICT::contains);
        if (strict && !odd) {
            return List.of();
        }
        words.remove("");
        words.add("STRICT_TRANS_TABLES");
        return List.of(new BorrowedSession.Setting(set(String.join(",", words)), set(mode)));
    }

    private static String set(String mode) {
        return "set session sql_mode = '" + mode + "'";
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
