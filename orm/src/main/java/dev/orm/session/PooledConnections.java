package dev.orm.session;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of somebody else's pool, which stays open. */
final class PooledConnections implements Connections {
    private final DataSource source;
    private volatile boolean closed;

    PooledConnections(DataSource source) {
        this.source = source;
    }

    @Override
    public void requireOpen() {
        if (closed) {
            throw SessionStateException.databaseClosed();
        }
    }

    @Override
    public Connection take() throws SQLException {
        requireOpen();
        return source.getConnection();
    }

    @Override
    public void giveBack(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public void close() {
        closed = true;
    }
}
