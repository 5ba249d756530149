package dev.orm.connect;

import java.sql.Connection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens a database. Nothing of a driver's own words about URLs gets out, since they may hold passwords. */
public final class Connector {
    private Connector() {}

    /**
     * Loads a driver while the caller does something else. What goes wrong is told by {@link #open}.
     *
     * @param scheme the word behind {@code jdbc:}
     */
    public static void prepare(String scheme) {
        Thread loading = new Thread(new DriverLoading(scheme), "driver");
        loading.setDaemon(true);
        loading.start();
    }

    /**
     * @param user null: the one in the URL's options, or none
     * @param password null: the one in the URL's options, or none; SQLite needs neither
     * @throws ConnectionFailedException where there is no such server or database, or it cannot be opened
     * @throws dev.orm.dialect.LockedException where somebody else holds it for too long
     */
    public static Connection open(
            DatabaseUrl url, @Nullable String user, @Nullable String password, ConnectOptions options) {
        Optional<Server> server = Server.of(url.database());
        return server.isPresent()
                ? new ServerConnector(server.get(), url, Login.of(user, password, url), options).open()
                : new SqliteConnector(url, options).open();
    }
}
