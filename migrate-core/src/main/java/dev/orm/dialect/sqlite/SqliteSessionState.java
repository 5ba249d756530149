package dev.orm.dialect.sqlite;

import dev.orm.dialect.SessionState;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pragmas of a connection that are not the file's, and what is attached to it.
 *
 * @see <a href="https://www.sqlite.org/pragma.html">Pragmas</a>
 */
record SqliteSessionState(Map<String, String> pragmas, List<String> attached) implements SessionState {
    private static final List<String> REMEMBERED = List.of(
            "query_only",
            "foreign_keys",
            "legacy_alter_table",
            "recursive_triggers",
            "ignore_check_constraints",
            "writable_schema",
            "busy_timeout",
            "synchronous",
            "cache_size",
            "locking_mode",
            "read_uncommitted",
            "automatic_index",
            "reverse_unordered_selects",
            "cell_size_check",
            "trusted_schema",
            "secure_delete");

    static SqliteSessionState of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return new SqliteSessionState(pragmas(statement), attached(statement));
        }
    }

    @Override
    public void restore(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            Map<String, String> now = pragmas(statement);
            for (Map.Entry<String, String> pragma : pragmas.entrySet()) {
                if (!pragma.getValue().equals(now.get(pragma.getKey()))) {
                    statement.execute("pragma " + pragma.getKey() + " = " + pragma.getValue());
                }
            }
            List<String> detached = attached(statement);
            detached.removeAll(attached);
            for (String name : detached) {
                statement.execute("detach " + SqliteSyntax.SYNTAX.quoted(name));
            }
        }
    }

    private static Map<String, String> pragmas(Statement statement) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pragma : REMEMBERED) {
            try (ResultSet value = statement.executeQuery("pragma " + pragma)) {
                if (value.next()) {
                    values.put(pragma, value.getString(1));
                }
            }
        }
        return values;
    }

    private static List<String> attached(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select name from pragma_database_list where name <> 'temp'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
