package dev.orm.session;

import java.sql.Connection;
import java.sql.SQLException;

/** Where sessions get their connections. */
interface Connections extends AutoCloseable {

    /** An error where they are closed. */
    void requireOpen();

    Connection take() throws SQLException;

    void giveBack(Connection connection) throws SQLException;

    @Override
    void close();
}
