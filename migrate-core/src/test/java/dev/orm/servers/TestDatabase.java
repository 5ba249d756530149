package dev.orm.servers;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A database of one test's own, dropped when closed, with whoever is still connected to it. */
public final class TestDatabase implements AutoCloseable {
    private final ServerAddress server;
    private final String name;

    private TestDatabase(ServerAddress server, String name) {
        this.server = server;
        this.name = name;
    }

    static TestDatabase create(ServerAddress server) {
        String name = "t_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        try (Connection connection = server.open(server.kind().administrative());
                Statement statement = connection.createStatement()) {
            statement.execute(server.kind().createDatabase(name));
            return new TestDatabase(server, name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database on " + server.url("") + ": " + e.getMessage(), e);
        }
    }

    /** The URL of the database, without user and password. */
    public String url() {
        return server.url(name);
    }

    public String name() {
        return name;
    }

    public String user() {
        return server.user();
    }

    /** Empty on the servers that the tests start. */
    public String password() {
        return server.password();
    }

    public Connection open() throws SQLException {
        return server.open(name);
    }

    /** Runs statements, one by one, on a connection of their own. */
    public void execute(String... statements) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = server.open(server.kind().administrative());
                Statement statement = connection.createStatement()) {
            for (Long session : sessions(statement)) {
                end(statement, session);
            }
            statement.execute(server.kind().dropDatabase(name));
        }
    }

    private List<Long> sessions(Statement statement) throws SQLException {
        var sessions = new ArrayList<Long>();
        try (ResultSet rows = statement.executeQuery(server.kind().sessions(name))) {
            while (rows.next()) {
                sessions.add(rows.getLong(1));
            }
        }
        return sessions;
    }

    private static void end(Statement statement, Long session) throws SQLException {
        try {
            statement.execute("kill " + session);
        } catch (SQLException e) {
            boolean gone = e.getErrorCode() == 1094;
            if (!gone) {
                throw e;
            }
        }
    }
}
