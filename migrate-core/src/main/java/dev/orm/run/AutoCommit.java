package dev.orm.run;

import java.sql.Connection;
import java.sql.SQLException;

/** On while we work; as it was when closed, which a broken connection refuses behind what broke it. */
record AutoCommit(Connection connection, boolean before) implements AutoCloseable {

    static AutoCommit of(Connection connection) throws SQLException {
        AutoCommit kept = new AutoCommit(connection, connection.getAutoCommit());
        connection.setAutoCommit(true);
        return kept;
    }

    @Override
    public void close() throws SQLException {
        connection.setAutoCommit(before);
    }
}
