package dev.orm.dialect.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A session in which the server says the same whoever asks: every name with its schema, times in UTC. Closing it puts
 * the settings back.
 */
final class PinnedSession implements AutoCloseable {
    private static final Map<String, String> PINNED = Map.of(
            "search_path", "",
            "TimeZone", "UTC",
            "DateStyle", "ISO, YMD",
            "IntervalStyle", "postgres",
            "bytea_output", "hex",
            "extra_float_digits", "1",
            "quote_all_identifiers", "off",
            "standard_conforming_strings", "on");

    private final Connection connection;
    private final Map<String, String> before = new LinkedHashMap<>();
    private String currentSchema = "";

    private PinnedSession(Connection connection) {
        this.connection = connection;
    }

    static PinnedSession of(Connection connection) throws SQLException {
        PinnedSession session = new PinnedSession(connection);
        session.remember();
        session.set(PINNED);
        return session;
    }

    /** The schema that was current before; empty: none. */
    String currentSchema() {
        return currentSchema;
    }

    private void remember() throws SQLException {
        String settings = PINNED.keySet().stream()
                .sorted()
                .map(name -> "current_setting('" + name + "')")
                .collect(Collectors.joining(", "));
        try (PreparedStatement statement = connection.prepareStatement("select current_schema(), " + settings);
                ResultSet row = statement.executeQuery()) {
            row.next();
            String schema = row.getString(1);
            currentSchema = schema == null ? "" : schema;
            int column = 2;
            for (String name : PINNED.keySet().stream().sorted().toList()) {
                before.put(name, row.getString(column++));
            }
        }
    }

    private void set(Map<String, String> settings) throws SQLException {
        String calls = settings.keySet().stream()
                .sorted()
                .map(name -> "set_config('" + name + "', ?, false)")
                .collect(Collectors.joining(", "));
        try (PreparedStatement statement = connection.prepareStatement("select " + calls)) {
            int parameter = 1;
            for (String name : settings.keySet().stream().sorted().toList()) {
                statement.setString(parameter++, settings.get(name));
            }
            statement.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        set(before);
    }
}
