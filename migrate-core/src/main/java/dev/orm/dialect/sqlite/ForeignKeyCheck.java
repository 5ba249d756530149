package dev.orm.dialect.sqlite;

import dev.orm.dialect.Touched;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds references that point to no row, looking only at tables that a step touched and at those that refer to them;
 * where these have triggers, at all.
 *
 * @see <a href="https://www.sqlite.org/pragma.html#pragma_foreign_key_check">PRAGMA foreign_key_check</a>
 */
final class ForeignKeyCheck {
    private static final int MOST = 1000;
    private static final Pattern MISMATCH = Pattern.compile("foreign key mismatch - \".*\" referencing \".*\"");

    private final Map<String, Set<String>> children = new HashMap<>();
    private final Set<String> triggering = new HashSet<>();
    private int schemaVersion = -1;
    private boolean childrenRead;

    List<String> broken(Connection connection, Touched touched) throws SQLException {
        if (touched.isEmpty()) {
            return List.of();
        }
        List<String> broken = new ArrayList<>();
        forgetAfterChange(connection);
        if (touched.everything() || firesTriggers(touched)) {
            check(connection, null, broken);
            return broken;
        }
        for (String table : tables(connection, touched)) {
            check(connection, table, broken);
        }
        if (touched.unindexed()) {
            checkKeys(connection, broken);
        }
        return broken;
    }

    /** The number of a schema that was rolled back will be another's. */
    void forget() {
        schemaVersion = -1;
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

    /** A trigger may touch any table. */
    private boolean firesTriggers(Touched touched) {
        return !triggering.isEmpty()
                && Stream.concat(touched.filled().stream(), touched.emptied().stream())
                        .anyMatch(table -> triggering.contains(folded(table.name())));
    }

    private void forgetAfterChange(Connection connection) throws SQLException {
        try (PreparedStatement version = connection.prepareStatement("pragma schema_version");
                ResultSet answer = version.executeQuery()) {
            int now = answer.getInt(1);
            if (now == schemaVersion) {
                return;
            }
            schemaVersion = now;
        }
        childrenRead = false;
        triggering.clear();
        try (PreparedStatement query = connection.prepareStatement(
                        "select distinct tbl_name from sqlite_schema where type = 'trigger'");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                triggering.add(folded(rows.getString(1)));
            }
        }
    }

    private void readChildren(Connection connection) throws SQLException {
        if (childrenRead) {
            return;
        }
        childrenRead = true;
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

    /** Whether all foreign keys find the keys they name: SQLite looks before it reads the first row. */
    private static void checkKeys(Connection connection, List<String> broken) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("pragma foreign_key_check")) {
            query.clearParameters();
        } catch (SQLException e) {
            mismatch(e).filter(words -> !broken.contains(words)).ifPresent(broken::add);
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
            mismatch(e).ifPresent(broken::add);
            if (mismatch(e).isEmpty() && !String.valueOf(e.getMessage()).contains("no such table")) {
                throw e;
            }
        }
    }

    /** {@code foreign key mismatch - "posts" referencing "users"}, without what the driver puts around it. */
    private static Optional<String> mismatch(SQLException e) {
        Matcher words = MISMATCH.matcher(String.valueOf(e.getMessage()));
        return words.find() ? Optional.of(words.group()) : Optional.empty();
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
