package dev.orm.dialect.mysql;

import dev.orm.dialect.mysql.Catalog.Row;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Options;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts tables together from what was read about all of them. */
final class TableRows {
    private static final Pattern ROW_FORMAT = Pattern.compile("(?i)\\brow_format=(\\w+)");

    private final ServerFacts facts;
    private final ColumnRows columnRows;
    private final IndexRows indexRows;
    private final Map<TableName, List<Row>> columns;
    private final Map<TableName, List<Row>> indexes;
    private final ForeignKeyRows keys;
    private final CheckRows checks;

    private TableRows(
            ServerFacts facts,
            Map<TableName, List<Row>> columns,
            Map<TableName, List<Row>> indexes,
            ForeignKeyRows keys,
            CheckRows checks) {
        this.facts = facts;
        this.columnRows = new ColumnRows(facts);
        this.indexRows = new IndexRows(facts);
        this.columns = columns;
        this.indexes = indexes;
        this.keys = keys;
        this.checks = checks;
    }

    static TableRows read(Catalog catalog, ServerFacts facts) throws SQLException {
        String inOrder = "order by table_schema, table_name, ";
        return new TableRows(
                facts,
                catalog.rows(
                        "columns",
                        "table_schema",
                        "table_name",
                        new ColumnRows(facts).columns(),
                        inOrder + "ordinal_position"),
                catalog.rows(
                        "statistics",
                        "table_schema",
                        "table_name",
                        new IndexRows(facts).columns(),
                        inOrder + "index_name, seq_in_index"),
                ForeignKeyRows.read(catalog),
                CheckRows.read(catalog, facts));
    }

    /** Those of a view, too; none where only some tables are read. */
    List<String> columnNames(TableName name) {
        return columns.getOrDefault(name, List.of()).stream()
                .map(column -> column.text(0))
                .toList();
    }

    Table table(TableName name, Row row) {
        String collation = row.text(2).isEmpty() ? facts.collation() : row.text(2);
        TableBuilder table = new TableBuilder(name).options(options(row, collation));
        List<String> opaque = new ArrayList<>(opaque(row));
        List<Column> read = new ArrayList<>();
        for (Row column : columns.getOrDefault(name, List.of())) {
            read.add(columnRows.read(column, collation));
            String unknown = ColumnRows.unknown(column);
            if (!unknown.isEmpty()) {
                opaque.add(unknown + " of column " + column.text(0));
            }
        }
        table.columns(read);
        List<ForeignKey> foreignKeys = keys.of(name);
        table.foreignKeys(foreignKeys);
        checks.add(name, table, read);
        indexRows.add(indexes.getOrDefault(name, List.of()), table, foreignKeys);
        return table.opaque(opaque)
                .comment(row.text(4).isEmpty() ? null : row.text(4))
                .build();
    }

    private Options options(Row row, String collation) {
        Options options = Options.none();
        if (!row.text(1).equalsIgnoreCase(facts.engine())) {
            options = options.with(OptionKeys.ENGINE, row.text(1));
        }
        if (!Charsets.collation(collation).equals(Charsets.collation(facts.collation()))) {
            options = options.with(OptionKeys.COLLATION, Charsets.collation(collation));
        }
        Matcher format = ROW_FORMAT.matcher(row.text(3));
        return format.find()
                ? options.with(OptionKeys.ROW_FORMAT, format.group(1).toLowerCase(Locale.ROOT))
                : options;
    }

    private static List<String> opaque(Row row) {
        List<String> opaque = new ArrayList<>();
        if (row.text(3).toLowerCase(Locale.ROOT).contains("partitioned")) {
            opaque.add("partitions");
        }
        if (row.is(0, "SYSTEM VERSIONED")) {
            opaque.add("system versioning");
        }
        return opaque;
    }
}
