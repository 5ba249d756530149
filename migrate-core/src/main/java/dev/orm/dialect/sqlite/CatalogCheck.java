package dev.orm.dialect.sqlite;

import dev.orm.dialect.sqlite.Catalog.ColumnRow;
import dev.orm.dialect.sqlite.Catalog.ReferenceRow;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares what we read in a table's text with what SQLite read in it. */
final class CatalogCheck {
    private static final Pattern QUOTE = Pattern.compile("[\"'`\\[]");
    private static final SqliteTypeNames TYPES = new SqliteTypeNames();

    private final List<ColumnRow> columns;
    private final List<ReferenceRow> references;

    CatalogCheck(List<ColumnRow> columns, List<ReferenceRow> references) {
        this.columns = columns;
        this.references = references;
    }

    /** The table as SQLite sees it, for a text that we cannot read: no more than its columns and its key. */
    Table fallback(TableName name, String sql) {
        List<String> key = columns.stream()
                .filter(column -> column.keyPosition() > 0)
                .sorted(Comparator.comparingInt(ColumnRow::keyPosition))
                .map(ColumnRow::name)
                .toList();
        return Table.of(name, columns.stream().map(CatalogCheck::column).toList()).toBuilder()
                .primaryKey(key.isEmpty() ? null : PrimaryKey.of(null, key))
                .opaque(List.of(sql))
                .build();
    }

    /** The table with all of SQLite's columns; where the two disagree, that part is not understood. */
    Table corrected(Table read) {
        List<Column> agreed = columns.stream()
                .map(row -> read.column(row.name()).orElseGet(() -> column(row)))
                .toList();
        List<String> opaque = read.opaque().isEmpty() ? disagreements(read) : read.opaque();
        return read.toBuilder().columns(agreed).opaque(opaque).build();
    }

    private List<String> disagreements(Table read) {
        List<String> parts = new ArrayList<>();
        columns.stream()
                .filter(row -> !agrees(row, read))
                .map(row -> "column " + row.name())
                .forEach(parts::add);
        if (columns.size() != read.columns().size()) {
            parts.add("the list of columns");
        }
        if (!keys().equals(keys(read))) {
            parts.add("foreign keys");
        }
        return parts;
    }

    private static boolean agrees(ColumnRow row, Table read) {
        Column column = read.column(row.name()).orElse(null);
        return column != null
                && agrees(row.type(), TYPES.spell(column.type()))
                && row.notNull() != column.nullable()
                && row.keyPosition() == read.primaryKeyColumns().indexOf(row.name()) + 1
                && row.hidden() == hidden(column.generated());
    }

    /** A type in quotes is told without them, and cut. */
    private static boolean agrees(String told, String read) {
        return QUOTE.matcher(read).find() || SqliteTypeNames.canonical(told).equals(read);
    }

    private static int hidden(@Nullable GeneratedColumn generated) {
        return generated == null ? 0 : generated.stored() ? 3 : 2;
    }

    private static Column column(ColumnRow row) {
        return Column.of(row.name(), TYPES.read(row.type()), !row.notNull());
    }

    private List<String> keys() {
        Map<Integer, String> keys = new TreeMap<>();
        for (ReferenceRow row : references) {
            String to = row.to() == null ? "" : row.to();
            keys.merge(row.key(), told(row) + pair(row.from(), to), (before, next) -> before + pair(row.from(), to));
        }
        return keys.values().stream().sorted().toList();
    }

    private static List<String> keys(Table read) {
        return read.foreignKeys().stream().map(CatalogCheck::key).sorted().toList();
    }

    private static String key(ForeignKey key) {
        StringBuilder text = new StringBuilder();
        text.append(head(
                key.referencedTable().name(),
                key.onDelete().sql(),
                key.onUpdate().sql()));
        for (int index = 0; index < key.columns().size(); index++) {
            List<String> referenced = key.referencedColumns();
            text.append(pair(key.columns().get(index), index < referenced.size() ? referenced.get(index) : ""));
        }
        return text.toString();
    }

    private static String told(ReferenceRow row) {
        return head(row.table(), row.onDelete(), row.onUpdate());
    }

    private static String head(String table, String onDelete, String onUpdate) {
        return Names.folded(table) + ' ' + onDelete + ' ' + onUpdate;
    }

    private static String pair(String from, String to) {
        return ' ' + Names.folded(from) + '>' + Names.folded(to);
    }
}
