package dev.orm.connect;

import dev.orm.sql.SqlMode;
import dev.orm.sql.Syntax;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a session must say before anybody works in it. */
final class ServerSession {
    private static final String CONNECT_TIMEOUT = "connectTimeout";

    /** The first PostgreSQL that notices a client which is gone. */
    private static final int CHECKS_CLIENTS = 14;

    private final Server server;
    private final ConnectOptions options;

    ServerSession(Server server, ConnectOptions options) {
        this.server = server;
        this.options = options;
    }

    /** Driver properties that a URL may overrule. */
    Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        switch (server) {
            case POSTGRESQL -> {
                properties.put(CONNECT_TIMEOUT, "10");
                properties.put("tcpKeepAlive", "true");
                properties.put("ApplicationName", options.applicationName());
            }
            case MYSQL -> {
                properties.put(CONNECT_TIMEOUT, "10000");
                properties.put("characterEncoding", "UTF-8");
                properties.put("processEscapeCodesForPrepStmts", "false");
                properties.put("connectionAttributes", "program_name:" + options.applicationName());
            }
            case MARIADB -> {
                properties.put(CONNECT_TIMEOUT, "10000");
                properties.put("connectionAttributes", "program_name:" + options.applicationName());
            }
        }
        if (options.exact() && server != Server.POSTGRESQL) {
            properties.put("useServerPrepStmts", "true");
        }
        return properties;
    }

    void settle(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : settings(statement)) {
                statement.execute(setting);
            }
            if (server == Server.POSTGRESQL && connection.getMetaData().getDatabaseMajorVersion() >= CHECKS_CLIENTS) {
                checkClient(statement);
            }
        }
    }

    private List<String> settings(Statement statement) throws SQLException {
        long seconds = options.statementLock().toSeconds();
        List<String> settings = new ArrayList<>();
        if (server == Server.POSTGRESQL) {
            settings.add("set standard_conforming_strings = on");
            if (seconds > 0) {
                settings.add("set lock_timeout = '" + seconds + "s'");
            }
            return settings;
        }
        settings.add(mode(statement).setting());
        if (seconds > 0) {
            settings.add("set session lock_wait_timeout = " + seconds);
            settings.add("set session innodb_lock_wait_timeout = " + seconds);
        }
        return settings;
    }

    /** A server that is lax, or reads quotes in another way, is overruled; scripts must not depend on the rest either. */
    private SqlMode mode(Statement statement) throws SQLException {
        if (!options.exact()) {
            return SqlMode.ours();
        }
        try (ResultSet row = statement.executeQuery("select @@session.sql_mode")) {
            row.next();
            return SqlMode.of(row.getString(1)).withOurs();
        }
    }

    /** An orphan must not go on and commit; not every platform of a server can tell. */
    private static void checkClient(Statement statement) throws SQLException {
        try {
            statement.execute("set client_connection_check_interval = '2s'");
        } catch (SQLException e) {
            if (!"22023".equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    String createDatabase(String name) {
        Syntax syntax = Syntax.standard();
        return server == Server.POSTGRESQL
                ? "create database " + syntax.quoted(name)
                : "create database `" + name + "` character set utf8mb4";
    }
}
