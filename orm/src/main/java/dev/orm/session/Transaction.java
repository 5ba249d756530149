package dev.orm.session;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The connection of a session, taken when it is first needed and given back when the transaction ends. */
final class Transaction {
    private final Connections connections;
    private final Failures failures;
    private final List<Release> releases = new ArrayList<>();
    private @Nullable Connection connection;
    private boolean autoCommit;

    Transaction(Connections connections, Failures failures) {
        this.connections = connections;
        this.failures = failures;
    }

    /** What is done before the connection goes. */
    @FunctionalInterface
    interface Release {
        void run() throws SQLException;
    }

    void beforeRelease(Release release) {
        releases.add(release);
    }

    Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = connections.take();
            autoCommit = open.getAutoCommit();
            if (autoCommit) {
                open.setAutoCommit(false);
            }
            connection = open;
        }
        return open;
    }

    boolean isOpen() {
        return connection != null;
    }

    void commit() {
        end(Connection::commit, "commit");
    }

    void rollback() {
        end(Connection::rollback, "rollback");
    }

    /** How a transaction ends. */
    @FunctionalInterface
    private interface Ending {
        void end(Connection connection) throws SQLException;
    }

    private void end(Ending ending, String word) {
        Connection open = connection;
        if (open == null) {
            return;
        }
        try {
            ending.end(open);
            release(open);
        } catch (SQLException e) {
            throw failures.of(e, word, "");
        }
    }

    private void release(Connection open) throws SQLException {
        for (Release release : releases) {
            release.run();
        }
        if (autoCommit) {
            open.setAutoCommit(true);
        }
        connection = null;
        connections.giveBack(open);
    }

    Savepoint savepoint() {
        try {
            return connection().setSavepoint();
        } catch (SQLException e) {
            throw failures.of(e, "savepoint", "");
        }
    }

    /** What was done since then is part of what was done before. */
    void release(Savepoint savepoint) {
        try {
            connection().releaseSavepoint(savepoint);
        } catch (SQLException e) {
            throw failures.of(e, "release savepoint", "");
        }
    }

    void rollback(Savepoint savepoint) {
        try {
            connection().rollback(savepoint);
        } catch (SQLException e) {
            throw failures.of(e, "rollback to savepoint", "");
        }
    }
}
