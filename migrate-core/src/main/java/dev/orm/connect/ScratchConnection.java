package dev.orm.connect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A connection to an empty database that is there for as long as this is open. */
public final class ScratchConnection implements AutoCloseable {
    private static final DatabaseUrl MEMORY = DatabaseUrl.parse("jdbc:sqlite::memory:");

    private final Connection connection;
    private final Closing closing;

    private ScratchConnection(Connection connection, Closing closing) {
        this.connection = connection;
        this.closing = closing;
    }

    /** How the database goes away. */
    @FunctionalInterface
    private interface Closing {
        void close() throws SQLException;
    }

    /** A SQLite database in memory. */
    public static ScratchConnection inMemory() {
        return new ScratchConnection(Connector.open(MEMORY, null, null, ConnectOptions.standard()), () -> {});
    }

    /**
     * A new database {@code orm_scratch_...} on a server.
     *
     * @param url of a database from which databases may be made
     * @param user null: the one in the URL
     * @param password null: the one in the URL
     * @throws ConnectionFailedException where there is no such server, or it lets us make none
     */
    public static ScratchConnection onServer(DatabaseUrl url, @Nullable String user, @Nullable String password) {
        ConnectOptions options = ConnectOptions.standard();
        Server server = Server.of(url.database()).orElseThrow();
        String name =
                "orm_scratch_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        run(url, user, password, new ServerSession(server, options).createDatabase(name));
        Connection connection = Connector.open(url.withDatabase(name), user, password, options);
        return new ScratchConnection(connection, () -> run(url, user, password, "drop database " + name));
    }

    /** Closed only by {@link #close}. */
    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        closing.close();
    }

    private static void run(DatabaseUrl url, @Nullable String user, @Nullable String password, String sql) {
        try (Connection maker = Connector.open(url, user, password, ConnectOptions.standard());
                Statement statement = maker.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw ConnectionFailedException.noScratch(url, e);
        }
    }
}
