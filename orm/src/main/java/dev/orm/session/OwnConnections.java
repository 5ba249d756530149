package dev.orm.session;

import dev.orm.connect.ConnectOptions;
import dev.orm.connect.Connector;
import dev.orm.connect.DatabaseUrl;
import dev.orm.dialect.Dialect;
import dev.orm.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Connections of our own. One that is given back is kept for the next session; a database in memory lives in a single
 * one.
 */
final class OwnConnections implements Connections {
    private static final int KEPT = 4;

    private final DatabaseUrl url;
    private final @Nullable String user;
    private final @Nullable String password;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private int lent;
    private boolean closed;

    OwnConnections(DatabaseUrl url, @Nullable String user, @Nullable String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @Override
    public synchronized void requireOpen() {
        if (closed) {
            throw SessionStateException.databaseClosed();
        }
    }

    @Override
    public void settle(Dialect dialect, Schema model) {
        // they were opened as they have to be
    }

    @Override
    public synchronized Connection take() throws SQLException {
        requireOpen();
        Connection kept = idle.poll();
        if (kept == null && lent > 0 && url.isInMemory()) {
            throw SessionStateException.secondInMemory();
        }
        Connection connection = kept == null ? open() : kept;
        lent++;
        return connection;
    }

    private Connection open() throws SQLException {
        Connection connection = Connector.open(
                url,
                user,
                password,
                ConnectOptions.standard().withCreate(url.isEmbedded()).withExact(true));
        if (url.isEmbedded()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma foreign_keys = on");
            }
        }
        return connection;
    }

    @Override
    public synchronized void giveBack(Connection connection) throws SQLException {
        lent--;
        if (!closed && (idle.size() < KEPT || url.isInMemory())) {
            idle.push(connection);
        } else {
            connection.close();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        for (Connection connection : idle) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        idle.clear();
    }
}
