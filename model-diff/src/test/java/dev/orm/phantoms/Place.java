package dev.orm.phantoms;

import java.sql.Connection;
import java.sql.SQLException;

/** An empty database of a test's own. */
interface Place extends AutoCloseable {
    Connection open() throws SQLException;

    @Override
    void close() throws SQLException;
}
