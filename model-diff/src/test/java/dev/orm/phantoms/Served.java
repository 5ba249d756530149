package dev.orm.phantoms;

import dev.orm.servers.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;

/** One on a server. */
record Served(TestDatabase database) implements Place {
    @Override
    public Connection open() throws SQLException {
        return database.open();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
