package dev.orm.dialect.postgresql;

import dev.orm.dialect.BorrowedSession;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * That a backslash in a text is one.
 *
 * @see <a href="https://www.postgresql.org/docs/current/runtime-config-compatible.html">standard_conforming_strings</a>
 */
final class PostgresqlBorrowedSession {
    private static final BorrowedSession STANDARD = new BorrowedSession(
            List.of(new BorrowedSession.Setting(
                    "set standard_conforming_strings = on", "set standard_conforming_strings = off")),
            true);

    private PostgresqlBorrowedSession() {}

    static BorrowedSession of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show standard_conforming_strings")) {
            return row.next() && row.getString(1).equals("on") ? BorrowedSession.complete() : STANDARD;
        }
    }
}
