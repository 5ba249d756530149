package dev.orm.session;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of somebody else's pool. */
record PooledConnections(DataSource source) implements Connections {
    @Override
    public Connection take() throws SQLException {
        return source.getConnection();
    }

    @Override
    public void giveBack(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public void close() {
        // the pool is its owner's
    }
}
