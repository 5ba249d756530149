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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts tables together from what was read about all of them. */
final class TableRows {
    /** Apart from what else is told of tables: it takes a table that is open. */
    private static final Question OPTIONS = Question.of("tables", "create_options");

    private static final Pattern ROW_FORMAT = Pattern.compile("(?i)\\brow_format=(\\w+)");

    private final ServerFacts facts;
    private final ColumnRows columnRows;
    private final IndexRows indexRows;
    private final Map<TableName, List<Row>> options;
    private final Map<TableName, List<Row>> columns;
    private final Map<TableName, List<Row>> indexes;
    private final ForeignKeyRows keys;
    private final CheckRows checks;

    private TableRows(
            ServerFacts facts,
            Map<TableName, List<Row>> options,
            Map<TableName, List<Row>> columns,
            Map<TableName, List<Row>> indexes,
            ForeignKeyRows keys,
            CheckRows checks) {
        this.facts = facts;
        this.columnRows = new ColumnRows(facts);
        this.indexRows = new IndexRows(facts);
        this.options = options;
        this.columns = columns;
        this.indexes = indexes;
        this.keys = keys;
        this.checks = checks;
    }

    /** @param tables all there are, in the server's order */
    static TableRows read(Catalog catalog, ServerFacts facts, Collection<TableName> tables) throws SQLException {
        Question columns = new ColumnRows(facts).question();
        Question indexes = new IndexRows(facts).question();
        List<Question> questions =
                new ArrayList<>(List.of(OPTIONS, columns, indexes, ForeignKeyRows.COLUMNS, ForeignKeyRows.RULES));
        CheckRows.question(facts).ifPresent(questions::add);
        Map<Question, Map<TableName, List<Row>>> answers =
                catalog.rows(questions, tables, facts.features().opensTables());
        return new TableRows(
                facts,
                answers.getOrDefault(OPTIONS, Map.of()),
                answers.getOrDefault(columns, Map.of()),
                answers.getOrDefault(indexes, Map.of()),
                ForeignKeyRows.of(catalog, answers, facts.foldsTableNames() ? tables : List.of()),
                CheckRows.of(catalog, answers, facts));
    }

    /** Those of a view, too; none where only some tables are read. */
    List<String> columnNames(TableName name) {
        return columns.getOrDefault(name, List.of()).stream()
                .map(column -> column.text(0))
                .toList();
    }

    Table table(TableName name, Row row) {
        String collation = row.text(2).isEmpty() ? facts.collation() : row.text(2);
        String created = options.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(found -> found.text(0))
                .orElse("");
        TableBuilder table = new TableBuilder(name).options(options(row, created, collation));
        List<String> opaque = new ArrayList<>(opaque(row, created));
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
        checks.add(name, table, read, Charsets.collation(collation));
        indexRows.add(indexes.getOrDefault(name, List.of()), table, foreignKeys);
        return table.opaque(opaque)
                .comment(row.text(3).isEmpty() ? null : row.text(3))
                .build();
    }

    private Options options(Row row, String created, String collation) {
        Options options = Options.none();
        if (!row.text(1).equalsIgnoreCase(facts.engine())) {
            options = options.with(OptionKeys.ENGINE, row.text(1));
        }
        if (!Charsets.collation(collation).equals(Charsets.collation(facts.collation()))) {
            options = options.with(OptionKeys.COLLATION, Charsets.collation(collation));
        }
        Matcher format = ROW_FORMAT.matcher(created);
        return format.find()
                ? options.with(OptionKeys.ROW_FORMAT, format.group(1).toLowerCase(Locale.ROOT))
                : options;
    }

    private static List<String> opaque(Row row, String created) {
        List<String> opaque = new ArrayList<>();
        if (created.toLowerCase(Locale.ROOT).contains("partitioned")) {
            opaque.add("partitions");
        }
        if (row.is(0, "SYSTEM VERSIONED")) {
            opaque.add("system versioning");
        }
        return opaque;
    }
}
