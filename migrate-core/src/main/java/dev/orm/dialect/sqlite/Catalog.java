package dev.orm.dialect.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the main database of a connection says about itself, read in three queries. Temporary objects are not in it.
 * https://sqlite.org/schematab.html, https://sqlite.org/pragma.html
 *
 * @param columns by folded table name, in their order
 * @param references by folded table name: the columns of all foreign keys
 */
record Catalog(List<Entry> entries, Map<String, List<ColumnRow>> columns, Map<String, List<ReferenceRow>> references) {

    /** An object; {@code sql} is null where SQLite made it for itself. */
    record Entry(
            String type,
            String name,
            String table,
            @Nullable String sql) {}

    /** @param hidden 0: ordinary; 2: generated when read; 3: generated and stored */
    record ColumnRow(String name, String type, boolean notNull, int keyPosition, int hidden) {}

    /** @param to null where the key was written without referenced columns */
    record ReferenceRow(
            int key, String table, String from, @Nullable String to, String onDelete, String onUpdate) {}

    private static final String ENTRIES = "select type, name, tbl_name, sql from main.sqlite_schema order by rowid";

    private static final String TABLES = " from main.sqlite_schema t, %s(t.name, 'main') p"
            + " where t.type = 'table' and t.sql not like 'create virtual%%' and %s";

    private static final String COLUMNS = "select t.name, p.name, p.type, p.\"notnull\", p.pk, p.hidden";

    private static final String REFERENCES =
            "select t.name, p.id, p.\"table\", p.\"from\", p.\"to\", p.on_delete, p.on_update";

    static Catalog read(Connection connection) throws SQLException {
        return read(connection, "true", List.of());
    }

    /** The same, with columns and references of these tables only. */
    static Catalog read(Connection connection, Set<String> tables) throws SQLException {
        String marks = tables.stream().map(table -> "?").collect(Collectors.joining(", "));
        return read(connection, "t.name collate nocase in (" + marks + ")", List.copyOf(tables));
    }

    private static Catalog read(Connection connection, String condition, List<String> tables) throws SQLException {
        String columns = COLUMNS + TABLES.formatted("pragma_table_xinfo", condition);
        String references = REFERENCES + TABLES.formatted("pragma_foreign_key_list", condition);
        return new Catalog(
                entries(connection),
                byTable(connection, columns, tables, Catalog::column),
                byTable(connection, references, tables, Catalog::reference));
    }

    private static List<Entry> entries(Connection connection) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(ENTRIES);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                entries.add(new Entry(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return entries;
    }

    private static <T> Map<String, List<T>> byTable(
            Connection connection, String sql, List<String> tables, RowReader<T> reader) throws SQLException {
        Map<String, List<T>> all = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < tables.size(); index++) {
                statement.setString(index + 1, tables.get(index));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.computeIfAbsent(Names.folded(rows.getString(1)), missing -> new ArrayList<>())
                            .add(reader.read(rows));
                }
            }
        }
        return all;
    }

    private static ColumnRow column(ResultSet row) throws SQLException {
        return new ColumnRow(row.getString(2), row.getString(3), row.getBoolean(4), row.getInt(5), row.getInt(6));
    }

    private static ReferenceRow reference(ResultSet row) throws SQLException {
        return new ReferenceRow(
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }

    /** Makes a value of the row that the cursor stands at. */
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
