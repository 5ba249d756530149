package dev.orm.dialect.sqlite;

import dev.orm.dialect.Touched;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds references that point to no row, looking only at tables that a step touched and at those that refer to them.
 *
 * @see <a href="https://www.sqlite.org/pragma.html#pragma_foreign_key_check">PRAGMA foreign_key_check</a>
 */
final class ForeignKeyCheck {
    private static final int MOST = 1000;

    private final Map<String, Set<String>> children = new HashMap<>();
    private int schemaVersion = -1;

    List<String> broken(Connection connection, Touched touched) throws SQLException {
        if (touched.isEmpty()) {
            return List.of();
        }
        List<String> broken = new ArrayList<>();
        if (touched.everything()) {
            check(connection, null, broken);
            return broken;
        }
        for (String table : tables(connection, touched)) {
            check(connection, table, broken);
        }
        return broken;
    }

    private Set<String> tables(Connection connection, Touched touched) throws SQLException {
        Set<String> tables = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        touched.filled().stream().map(TableName::name).forEach(tables::add);
        if (!touched.emptied().isEmpty()) {
            readChildren(connection);
            for (TableName table : touched.emptied()) {
                tables.addAll(children.getOrDefault(folded(table.name()), Set.of()));
            }
        }
        return tables;
    }

    private void readChildren(Connection connection) throws SQLException {
        try (PreparedStatement version = connection.prepareStatement("pragma schema_version");
                ResultSet answer = version.executeQuery()) {
            int now = answer.getInt(1);
            if (now == schemaVersion) {
                return;
            }
            schemaVersion = now;
        }
        children.clear();
        try (PreparedStatement query = connection.prepareStatement(
                        "select k.\"table\", t.name from sqlite_schema t join pragma_foreign_key_list(t.name) k"
                                + " where t.type = 'table'");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                children.computeIfAbsent(folded(rows.getString(1)), missing -> new TreeSet<>())
                        .add(rows.getString(2));
            }
        }
    }

    /** A parent without the key that a foreign key names makes SQLite fail: one more broken reference. */
    private static void check(Connection connection, @Nullable String table, List<String> broken) throws SQLException {
        String argument = table == null ? "" : "('" + table.replace("'", "''") + "')";
        try (PreparedStatement query = connection.prepareStatement("select c.\"table\", c.rowid, c.parent,"
                        + " (select group_concat(k.\"from\", ', ') from pragma_foreign_key_list(c.\"table\") k"
                        + " where k.id = c.fkid) from pragma_foreign_key_check" + argument + " c limit " + MOST);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                broken.add(sentence(rows));
            }
        } catch (SQLException e) {
            String words = String.valueOf(e.getMessage());
            if (words.contains("foreign key mismatch")) {
                broken.add(words.substring(words.indexOf("foreign key mismatch")));
            } else if (!words.contains("no such table")) {
                throw e;
            }
        }
    }

    private static String sentence(ResultSet row) throws SQLException {
        String number = row.getString(2);
        String where = row.getString(1) + "(" + row.getString(4) + ")";
        return where + (number == null ? "" : " of row " + number) + " refers to no row of " + row.getString(3);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
