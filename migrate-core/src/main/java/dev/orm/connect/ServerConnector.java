package dev.orm.connect;

import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;

/** Opens a database on a server; waits for one that does not answer yet, and makes a missing one only when asked. */
final class ServerConnector {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Server server;
    private final DatabaseUrl url;
    private final Login login;
    private final ConnectOptions options;

    ServerConnector(Server server, DatabaseUrl url, Login login, ConnectOptions options) {
        this.server = server;
        this.url = url;
        this.login = login;
        this.options = options;
    }

    Connection open() {
        try {
            return settled(answered());
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    private Connection answered() throws SQLException {
        try {
            return waited(url);
        } catch (SQLException e) {
            if (!options.create() || ServerFailure.of(e) != ServerFailure.NO_DATABASE) {
                throw e;
            }
            make();
            return waited(url);
        }
    }

    private Connection waited(DatabaseUrl at) throws SQLException {
        long end = System.nanoTime() + options.startup().toNanos();
        while (true) {
            try {
                return connect(at);
            } catch (SQLException e) {
                boolean late = System.nanoTime() + PAUSE.toNanos() > end;
                boolean hopeless = ServerFailure.of(e) != ServerFailure.UNREACHABLE || isUnknownHost(e);
                if (late || hopeless || !paused()) {
                    throw e;
                }
            }
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Connection connect(DatabaseUrl at) throws SQLException {
        Driver driver = Drivers.load(server.driver(), server.product(), server.artifact());
        Connection connection = driver.connect(at.bare(), properties());
        if (connection == null) {
            throw ConnectionFailedException.driver(server.product(), server.artifact());
        }
        return connection;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.putAll(new ServerSession(server, options).properties());
        properties.putAll(url.options());
        properties.putAll(server.fixed());
        login.into(properties);
        return properties;
    }

    private void make() {
        SQLException last = null;
        for (String name : server.maintenance()) {
            try (Connection connection = connect(url.withDatabase(name));
                    Statement statement = connection.createStatement()) {
                statement.execute(new ServerSession(server, options).createDatabase(url.databaseName()));
                return;
            } catch (SQLException e) {
                last = e;
                if (ServerFailure.of(e) != ServerFailure.NO_DATABASE) {
                    break;
                }
            }
        }
        if (last != null && !isThereNow(last)) {
            throw ConnectionFailedException.notMade(url, words(last), last);
        }
    }

    /** Somebody else has made it in the meantime. */
    private static boolean isThereNow(SQLException failure) {
        return "42P04".equals(failure.getSQLState()) || failure.getErrorCode() == 1007;
    }

    private Connection settled(Connection connection) throws SQLException {
        try {
            new ServerSession(server, options).settle(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private RuntimeException refusal(SQLException cause) {
        return switch (ServerFailure.of(cause)) {
            case UNREACHABLE -> ConnectionFailedException.unreachable(url, options.startup(), words(cause), cause);
            case DENIED -> ConnectionFailedException.denied(url, login.named(), words(cause), cause);
            case NO_DATABASE -> ConnectionFailedException.missingDatabase(url, words(cause), cause);
            case OTHER -> ConnectionFailedException.server(url, words(cause), cause);
        };
    }

    /** A wrong name does not become right by waiting. */
    private static boolean isUnknownHost(SQLException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }

    /** The first line of what the driver says; the rest is advice about drivers. */
    private String words(SQLException cause) {
        String text = isUnknownHost(cause) ? "no host of this name is known" : String.valueOf(cause.getMessage());
        return login.redactor().redact(text.strip().lines().findFirst().orElse(""));
    }
}
