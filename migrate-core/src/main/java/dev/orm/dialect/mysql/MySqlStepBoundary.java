package dev.orm.dialect.mysql;

import dev.orm.dialect.LockedException;
import dev.orm.dialect.StepBoundary;
import dev.orm.dialect.Touched;
import dev.orm.sql.Statement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A named lock of the server around the whole run, on the connection that writes: it lives through every implicit commit
 * of a DDL statement and dies with the connection. The transaction of a step holds what is no DDL.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/locking-functions.html">GET_LOCK</a>
 */
final class MySqlStepBoundary implements StepBoundary {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int NAME_DIGITS = 32;

    /** The name of the lock: a script may change to another database. */
    private @Nullable String held;

    /** Asked again and again for a short time, so that a broken connection and an interrupt are noticed. */
    @Override
    public void acquire(Connection connection, Duration wait) throws SQLException {
        String name = name(Catalog.currentSchema(connection));
        long end = System.nanoTime() + wait.toNanos();
        do {
            long left = Math.max(0, end - System.nanoTime());
            held = tryFor(connection, name, Math.min(left, POLL.toNanos())) ? name : null;
        } while (held == null && System.nanoTime() < end);
        if (held == null) {
            throw LockedException.after(wait, Catalog.currentSchema(connection), holder(connection, name), null);
        }
    }

    private static boolean tryFor(Connection connection, String name, long nanos) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select get_lock(?, ?)")) {
            statement.setString(1, name);
            statement.setDouble(2, nanos / 1e9);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getInt(1) == 1;
            }
        }
    }

    /** Names of locks are the whole server's, at most 64 characters long, and on MySQL without regard to case. */
    static String name(String database) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(database.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return "orm_" + HexFormat.of().formatHex(hash).substring(0, NAME_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String holder(Connection connection, String name) throws SQLException {
        String sql = "select id, user, host from information_schema.processlist where id = is_used_lock(?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next()
                        ? "connection " + answer.getLong(1) + " of " + answer.getString(2) + " from "
                                + answer.getString(3)
                        : "another connection";
            }
        }
    }

    @Override
    public void release(Connection connection) throws SQLException {
        String name = held;
        if (name == null) {
            return;
        }
        held = null;
        try (PreparedStatement statement = connection.prepareStatement("select release_lock(?)")) {
            statement.setString(1, name);
            statement.executeQuery().close();
        }
    }

    @Override
    public void prepare(Connection connection, boolean foreignKeys) {
        // the server checks foreign keys itself, and its ALTER keeps them
    }

    @Override
    public void begin(Connection connection, Duration wait) throws SQLException {
        run(connection, "start transaction");
    }

    @Override
    public boolean doesItself(Statement statement) {
        return false;
    }

    @Override
    public List<String> brokenReferences(Connection connection, Touched touched) {
        return List.of();
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        run(connection, "commit");
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        run(connection, "rollback");
    }

    @Override
    public void restore(Connection connection) {
        // nothing was changed
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
