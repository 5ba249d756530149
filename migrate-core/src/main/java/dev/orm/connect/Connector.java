package dev.orm.connect;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** Opens a database. Nothing of a driver's own words about URLs gets out, since they may hold passwords. */
public final class Connector {
    private Connector() {}

    /**
     * @param user null: none
     * @param password null: none; SQLite needs neither
     * @throws ConnectionFailedException where there is no such database, or it cannot be opened
     * @throws dev.orm.dialect.LockedException where somebody else holds it for too long
     */
    public static Connection open(
            DatabaseUrl url, @Nullable String user, @Nullable String password, ConnectOptions options) {
        return new SqliteConnector(url, options).open();
    }
}
