package dev.orm.dialect.postgresql;

import dev.orm.dialect.SessionState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The settings that were set in a session, its role, and whether it has temporary tables.
 *
 * @see <a href="https://www.postgresql.org/docs/current/view-pg-settings.html">pg_settings</a>
 */
record PostgresqlSessionState(String role, Map<String, String> settings, boolean temporary) implements SessionState {

    static PostgresqlSessionState of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return new PostgresqlSessionState(role(statement), settings(statement), hasTemporary(statement));
        }
    }

    @Override
    public void restore(Connection connection) throws SQLException {
        set(connection, "role", role);
        try (Statement statement = connection.createStatement()) {
            Map<String, String> now = settings(statement);
            Set<String> names = new HashSet<>(now.keySet());
            names.removeAll(settings.keySet());
            for (String name : names) {
                statement.execute("reset " + PostgresqlSyntax.SYNTAX.quoted(name));
            }
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                if (!setting.getValue().equals(now.get(setting.getKey()))) {
                    set(connection, setting.getKey(), setting.getValue());
                }
            }
            if (!temporary && hasTemporary(statement)) {
                statement.execute("discard temp");
            }
        }
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, false)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static Map<String, String> settings(Statement statement) throws SQLException {
        Map<String, String> settings = new HashMap<>();
        try (ResultSet rows =
                statement.executeQuery("select name, setting from pg_settings where source = 'session'")) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        }
        return settings;
    }

    private static String role(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select current_setting('role')")) {
            row.next();
            return row.getString(1);
        }
    }

    private static boolean hasTemporary(Statement statement) throws SQLException {
        String sql = "select exists (select from pg_class where relnamespace = pg_my_temp_schema())";
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
