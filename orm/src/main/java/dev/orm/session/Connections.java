package dev.orm.session;

import dev.orm.dialect.Dialect;
import dev.orm.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/** Where sessions get their connections. */
interface Connections extends AutoCloseable {

    /** An error where they are closed. */
    void requireOpen();

    /** Looks whether they are fit for the model, and what has to be set in each. */
    void settle(Dialect dialect, Schema model) throws SQLException;

    Connection take() throws SQLException;

    void giveBack(Connection connection) throws SQLException;

    @Override
    void close();
}
