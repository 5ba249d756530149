package dev.orm.dialect;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.NamedType;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as lines of text, for {@link TableFingerprint}.
 *
 * <p>Fingerprints stand in scripts for years. What is written here never changes its form; a part that a later version
 * learns of is written only where it is there.
 */
final class FingerprintText {
    private FingerprintText() {}

    static List<String> lines(Table table) {
        List<String> lines = new ArrayList<>();
        lines.add(line("table", table.name().toString(), options(table.options())));
        lines.addAll(
                table.columns().stream().map(FingerprintText::column).sorted().toList());
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            lines.add(line("primary key", said(key.name()), parts(key.parts()), options(key.options())));
        }
        lines.addAll(
                table.uniques().stream().map(FingerprintText::unique).sorted().toList());
        lines.addAll(table.foreignKeys().stream()
                .map(FingerprintText::foreignKey)
                .sorted()
                .toList());
        lines.addAll(
                table.checks().stream().map(FingerprintText::check).sorted().toList());
        lines.addAll(
                table.indexes().stream().map(FingerprintText::index).sorted().toList());
        lines.addAll(table.opaque().stream()
                .map(opaque -> line("opaque", opaque))
                .sorted()
                .toList());
        return lines;
    }

    /** Of a table and its columns; where there are none, nothing. */
    static List<String> comments(Table table) {
        List<String> lines = new ArrayList<>();
        String name = table.name().toString();
        if (table.comment() != null) {
            lines.add(line("comment", name, said(table.comment())));
        }
        table.columns().stream()
                .filter(column -> column.comment() != null)
                .forEach(column -> lines.add(line("comment", name, column.name(), said(column.comment()))));
        return lines;
    }

    static String sequence(Sequence sequence) {
        return line(
                "sequence",
                sequence.name().toString(),
                Long.toString(sequence.start()),
                Long.toString(sequence.increment()),
                options(sequence.options()));
    }

    static String type(NamedType type) {
        String values = String.join("\t", type.values());
        return type.options().isEmpty()
                ? line("type", type.name().toString(), values)
                : line("type", type.name().toString(), values, options(type.options()));
    }

    static String line(String... words) {
        return String.join("\t", words);
    }

    private static String column(Column column) {
        return line(
                "column",
                column.name(),
                column.type().toString(),
                column.nullable() ? "null" : "not null",
                said(column.defaultValue()),
                generated(column.generated()),
                said(column.collation()),
                options(column.options()));
    }

    private static String unique(UniqueConstraint unique) {
        return line(
                "unique",
                said(unique.name()),
                parts(unique.parts()),
                unique.deferral().name(),
                options(unique.options()));
    }

    private static String foreignKey(ForeignKey key) {
        return line(
                "foreign key",
                said(key.name()),
                String.join(",", key.columns()),
                key.referencedTable().toString(),
                String.join(",", key.referencedColumns()),
                key.onDelete().name(),
                key.onUpdate().name(),
                key.match().name(),
                key.deferral().name(),
                options(key.options()));
    }

    private static String check(CheckConstraint check) {
        return line("check", said(check.name()), check.expression(), options(check.options()));
    }

    private static String index(Index index) {
        return line(
                "index",
                index.name().text(),
                index.unique() ? "unique" : "",
                parts(index.parts()),
                said(index.where()),
                options(index.options()));
    }

    private static String parts(List<IndexPart> parts) {
        return parts.stream().map(FingerprintText::part).collect(Collectors.joining(","));
    }

    private static String part(IndexPart part) {
        return said(part.column()) + "(" + said(part.expression()) + ")" + (part.descending() ? " desc" : "") + " "
                + said(part.nulls()) + " " + said(part.collation()) + " " + options(part.options());
    }

    private static String generated(@Nullable GeneratedColumn generated) {
        return generated == null ? "" : generated.expression() + (generated.stored() ? " stored" : " virtual");
    }

    private static String options(Options options) {
        return options.values().entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining(","));
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
