package dev.orm.mapping.tables;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Schema;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A neutral schema as text, sorted by name of the table: what tests compare. A given name stands in brackets. */
final class SchemaText {
    private final List<String> lines = new ArrayList<>();

    private SchemaText() {}

    static String of(Schema schema) {
        SchemaText text = new SchemaText();
        schema.tables().stream()
                .sorted((left, right) -> left.name().compareTo(right.name()))
                .forEach(text::table);
        schema.sequences().forEach(text::sequence);
        return String.join("\n", text.lines) + "\n";
    }

    static String of(Table table) {
        return of(Schema.of(List.of(table)));
    }

    private void sequence(Sequence sequence) {
        String options =
                sequence.options().isEmpty() ? "" : " " + sequence.options().values();
        lines.add(
                "sequence " + sequence.name() + " from " + sequence.start() + " by " + sequence.increment() + options);
    }

    private void table(Table table) {
        lines.add(table.name() + options(table.options()) + comment(table.comment()));
        table.columns().forEach(this::column);
        if (table.primaryKey() != null) {
            member(name(table.primaryKey().name()) + columns(table.primaryKey().columns()));
        }
        table.uniques().forEach(this::unique);
        table.foreignKeys().forEach(this::foreignKey);
        table.checks().forEach(this::check);
        table.indexes().forEach(this::index);
        table.seeds().forEach(this::seed);
    }

    private void column(Column column) {
        member(column.name() + " " + type(column.type())
                + (column.nullable() ? "" : " not null")
                + (column.defaultValue() == null ? "" : " " + defaultValue(column.defaultValue()))
                + (column.collation() == null ? "" : " collate " + column.collation())
                + options(column.options())
                + comment(column.comment()));
    }

    private void unique(UniqueConstraint unique) {
        member(name(unique.name()) + columns(unique.columns()) + options(unique.options()));
    }

    private void foreignKey(ForeignKey key) {
        boolean acting = key.onDelete() != ForeignKey.Action.NO_ACTION;
        member(name(key.name()) + columns(key.columns()) + " -> " + key.referencedTable()
                + columns(key.referencedColumns())
                + (acting ? " on delete " + key.onDelete().sql().toLowerCase(Locale.ROOT) : "")
                + (key.deferral() == dev.orm.schema.Deferral.NOT_DEFERRABLE ? "" : " " + key.deferral()));
    }

    private void check(CheckConstraint check) {
        member(name(check.name()) + ": " + check.expression());
    }

    private void index(Index index) {
        String parts = index.parts().stream().map(SchemaText::part).collect(Collectors.joining(", "));
        member(name(index.name()) + "(" + parts + ")" + (index.unique() ? " unique" : "")
                + (index.where() == null ? "" : " where " + index.where()) + options(index.options()));
    }

    private static String part(IndexPart part) {
        return (part.column() == null ? part.expression() : part.column()) + (part.descending() ? " desc" : "");
    }

    private void seed(SeedRow seed) {
        member("row " + seed.columns() + " = "
                + seed.values().stream().map(DefaultValue.Literal::text).toList());
    }

    private void member(String text) {
        lines.add("    " + text);
    }

    private static String name(dev.orm.schema.Name name) {
        return name.isDerived() ? name.text() : "[" + name.text() + "]";
    }

    private static String columns(List<String> columns) {
        return "(" + String.join(", ", columns) + ")";
    }

    private static String options(dev.orm.schema.Options options) {
        return options.isEmpty() ? "" : " " + options.values();
    }

    private static String comment(String comment) {
        return comment == null ? "" : " -- " + comment;
    }

    private static String defaultValue(DefaultValue value) {
        if (value instanceof DefaultValue.Literal literal) {
            return "default " + literal.kind().name().toLowerCase(Locale.ROOT) + " " + literal.text();
        }
        return value instanceof DefaultValue.Expression expression ? "default " + expression.sql() : "identity";
    }

    /** {@code Varchar[length=40]} as {@code varchar(40)}; an absent size is left out. */
    static String type(SqlType type) {
        if (type instanceof SqlType.Int number) {
            return switch (number.bytes()) {
                case 1 -> "tinyint";
                case 2 -> "smallint";
                case 4 -> "integer";
                default -> "bigint";
            };
        }
        if (type instanceof SqlType.Array array) {
            return type(array.element()) + " array";
        }
        if (type instanceof SqlType.Raw raw) {
            return "'" + raw.text() + "'";
        }
        if (type instanceof SqlType.Enumeration values) {
            return "enum" + values.values() + (values.length() == null ? "" : "(" + values.length() + ")");
        }
        String name = type.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        String sizes = type.toString().replaceAll("^\\w+\\[|\\]$", "").replaceAll("\\w+=", "");
        List<String> parts = new ArrayList<>(List.of(sizes.split(", ")));
        boolean zoned = parts.remove("true");
        parts.removeAll(List.of("false", "null", ""));
        return name + (parts.isEmpty() ? "" : "(" + String.join(", ", parts) + ")") + (zoned ? " with time zone" : "");
    }
}
