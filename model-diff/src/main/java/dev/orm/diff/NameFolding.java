package dev.orm.diff;

import dev.orm.dialect.Capabilities;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import dev.orm.sql.Syntax;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Spells the tables and columns of a desired schema as the database does, where names ignore case: under its own names
 * where the database has none yet. Where unquoted names fold, what a database calls otherwise stands in quotes in
 * expressions, too.
 */
final class NameFolding {
    private static final Pattern LETTER = Pattern.compile("[A-Z]+");

    private final Schema desired;
    private final Capabilities capabilities;
    private final Syntax syntax;
    private final Map<TableName, TableName> tables = new HashMap<>();
    private final Map<TableName, Map<String, String>> columns = new HashMap<>();

    NameFolding(Schema actual, Schema desired, Capabilities capabilities, Syntax syntax) {
        this.desired = desired;
        this.capabilities = capabilities;
        this.syntax = syntax;
        desired.tables().forEach(this::learn);
        actual.tables().forEach(this::learn);
    }

    Schema spelt() {
        return desired.withTables(desired.tables().stream().map(this::table).toList());
    }

    private void learn(Table table) {
        tables.put(folded(table.name()), table.name());
        Map<String, String> known = columns.computeIfAbsent(folded(table.name()), missing -> new HashMap<>());
        table.columnNames().forEach(name -> known.put(foldedColumn(name), name));
    }

    private Table table(Table table) {
        TableName name = table.name();
        PrimaryKey key = table.primaryKey();
        return table.toBuilder()
                .name(spelt(name))
                .mapColumns(column -> column(name, column))
                .primaryKey(key == null ? null : key.withParts(parts(name, key.parts())))
                .uniques(table.uniques().stream()
                        .map(unique -> unique(name, unique))
                        .toList())
                .foreignKeys(table.foreignKeys().stream()
                        .map(foreignKey -> foreignKey(name, foreignKey))
                        .toList())
                .checks(table.checks().stream()
                        .map(check -> check.withExpression(expression(name, check.expression())))
                        .toList())
                .indexes(table.indexes().stream()
                        .map(index -> index(name, index))
                        .toList())
                .build();
    }

    private Column column(TableName table, Column column) {
        GeneratedColumn generated = column.generated();
        return column.withName(spelt(table, column.name()))
                .withGenerated(
                        generated == null
                                ? null
                                : new GeneratedColumn(expression(table, generated.expression()), generated.stored()));
    }

    private String expression(TableName table, String expression) {
        if (!syntax.has(Syntax.Feature.FOLDS_TO_LOWER_CASE)) {
            return expression;
        }
        List<String> own = desired.table(table).map(Table::columnNames).orElse(List.of());
        return ColumnSpelling.in(expression, syntax, own, column -> spelt(table, column));
    }

    private UniqueConstraint unique(TableName table, UniqueConstraint unique) {
        return unique.withParts(parts(table, unique.parts()));
    }

    private Index index(TableName table, Index index) {
        String where = index.where();
        return index.withParts(parts(table, index.parts())).withWhere(where == null ? null : expression(table, where));
    }

    private ForeignKey foreignKey(TableName table, ForeignKey key) {
        TableName other = key.referencedTable();
        return key.withColumns(names(table, key.columns()))
                .withReference(spelt(other), names(other, key.referencedColumns()));
    }

    private List<IndexPart> parts(TableName table, List<IndexPart> parts) {
        return parts.stream().map(part -> part(table, part)).toList();
    }

    private IndexPart part(TableName table, IndexPart part) {
        String column = part.column();
        String expression = part.expression();
        if (column != null) {
            return part.withColumn(spelt(table, column));
        }
        return expression == null ? part : part.withExpression(expression(table, expression));
    }

    private List<String> names(TableName table, List<String> names) {
        return names.stream().map(name -> spelt(table, name)).toList();
    }

    private TableName spelt(TableName name) {
        return tables.getOrDefault(folded(name), name);
    }

    private String spelt(TableName table, String column) {
        return columns.getOrDefault(folded(table), Map.of()).getOrDefault(foldedColumn(column), column);
    }

    private String foldedColumn(String name) {
        return capabilities.caseSensitiveColumns() ? name : folded(name);
    }

    private TableName folded(TableName name) {
        if (capabilities.caseSensitiveTables()) {
            return name;
        }
        @Nullable String schema = name.schema();
        return new TableName(schema == null ? null : folded(schema), folded(name.name()));
    }

    /** Without the case of the 26 letters: databases do not agree on others, and to SQLite Ä and ä are two names. */
    private static String folded(String name) {
        return LETTER.matcher(name).replaceAll(letter -> letter.group().toLowerCase(Locale.ROOT));
    }
}
