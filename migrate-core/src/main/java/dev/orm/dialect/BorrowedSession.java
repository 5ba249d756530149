package dev.orm.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What connections of somebody else's pool lack that ours have. It is set while one is borrowed, and set back for
 * others.
 *
 * @param exactFloats whether a FLOAT is sent with all its digits, which no setting changes
 */
public record BorrowedSession(List<Setting> settings, boolean exactFloats) {

    public BorrowedSession {
        settings = List.copyOf(settings);
    }

    /** Two statements. */
    public record Setting(String begin, String end) {}

    /** Nothing is lacking. */
    public static BorrowedSession complete() {
        return new BorrowedSession(List.of(), true);
    }

    public void begin(Connection connection) throws SQLException {
        run(connection, settings.stream().map(Setting::begin).toList());
    }

    public void end(Connection connection) throws SQLException {
        run(connection, settings.stream().map(Setting::end).toList());
    }

    /** Within a transaction they would do nothing, or be rolled back. */
    private static void run(Connection connection, List<String> statements) throws SQLException {
        if (statements.isEmpty()) {
            return;
        }
        boolean autoCommit = connection.getAutoCommit();
        if (!autoCommit) {
            connection.setAutoCommit(true);
        }
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        if (!autoCommit) {
            connection.setAutoCommit(false);
        }
    }
}
