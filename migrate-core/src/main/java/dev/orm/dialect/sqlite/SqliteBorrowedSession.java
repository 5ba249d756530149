package dev.orm.dialect.sqlite;

import dev.orm.dialect.BorrowedSession;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Foreign keys, which are not looked at unless a connection asks for it.
 *
 * @see <a href="https://www.sqlite.org/pragma.html#pragma_foreign_keys">PRAGMA foreign_keys</a>
 */
final class SqliteBorrowedSession {
    private static final BorrowedSession FOREIGN_KEYS = new BorrowedSession(
            List.of(new BorrowedSession.Setting("pragma foreign_keys = on", "pragma foreign_keys = off")), true);

    private SqliteBorrowedSession() {}

    static BorrowedSession of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma foreign_keys")) {
            return row.next() && row.getBoolean(1) ? BorrowedSession.complete() : FOREIGN_KEYS;
        }
    }
}
