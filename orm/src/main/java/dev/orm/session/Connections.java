package dev.orm.session;

import java.sql.Connection;
import java.sql.SQLException;

/** Where sessions get their connections. */
interface Connections extends AutoCloseable {

    Connection take() throws SQLException;

    void giveBack(Connection connection) throws SQLException;

    @Override
    void close();
}
