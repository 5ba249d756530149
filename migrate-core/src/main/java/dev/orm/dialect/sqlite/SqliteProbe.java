package dev.orm.dialect.sqlite;

import dev.orm.dialect.Probe;
import dev.orm.dialect.ServerIdentity;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A SQLite database is its file; it has neither host nor user. */
final class SqliteProbe implements Probe {
    private static final int BUSY = 5;
    private static final int LOCKED = 6;

    @Override
    public ServerIdentity identify(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select sqlite_version()")) {
            return new ServerIdentity(null, file(connection), null, answer.getString(1));
        }
    }

    @Override
    public boolean isBusy(SQLException failure) {
        int code = failure.getErrorCode() & 0xff;
        return code == BUSY || code == LOCKED;
    }

    /** The main database's file, or {@code :memory:}. */
    static String file(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("pragma database_list")) {
            while (answer.next()) {
                String file = answer.getString(3);
                if (answer.getString(2).equals("main") && file != null && !file.isEmpty()) {
                    return file;
                }
            }
            return ":memory:";
        }
    }
}
