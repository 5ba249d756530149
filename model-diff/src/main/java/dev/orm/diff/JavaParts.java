package dev.orm.diff;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Deferral;
import dev.orm.schema.DerivedName;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import dev.orm.script.JavaText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands behind the call that begins a part of a table: its name, its options, in the words of a Java migration. */
final class JavaParts {
    private JavaParts() {}

    /** What a new column is beyond its type. */
    static String facets(Column column, boolean inKey) {
        return facets(Column.of(column.name(), column.type(), true), column, inKey);
    }

    /** What a column is otherwise than before, but for its type. */
    static String facets(Column before, Column after, boolean inKey) {
        StringBuilder text = new StringBuilder();
        boolean identity = DefaultValue.Identity.byDefault().equals(after.defaultValue())
                && !after.nullable()
                && !Objects.equals(after.defaultValue(), before.defaultValue());
        if (identity) {
            text.append(".identity()");
        } else {
            if (inKey && after.nullable()) {
                text.append(".nullable()");
            } else if (!inKey && before.nullable() != after.nullable()) {
                text.append(after.nullable() ? ".nullable()" : ".notNull()");
            }
            if (!Objects.equals(before.defaultValue(), after.defaultValue())) {
                text.append(defaultValue(after.defaultValue()));
            }
        }
        if (!Objects.equals(before.generated(), after.generated())) {
            text.append(generated(after.generated()));
        }
        text.append(changed("ollation", before.collation(), after.collation(), 'c', 'C'));
        text.append(changed("omment", before.comment(), after.comment(), 'c', 'C'));
        before.options().values().keySet().stream()
                .filter(key -> !after.options().has(key))
                .forEach(key ->
                        text.append(".noOption(").append(JavaText.literal(key)).append(")"));
        after.options().values().forEach((key, value) -> {
            if (!Objects.equals(before.options().values().get(key), value)) {
                text.append(option(key, value));
            }
        });
        return text.toString();
    }

    private static String changed(
            String word, @Nullable String before, @Nullable String after, char lower, char upper) {
        if (Objects.equals(before, after)) {
            return "";
        }
        return after == null ? ".no" + upper + word + "()" : "." + lower + word + "(" + JavaText.literal(after) + ")";
    }

    private static String defaultValue(@Nullable DefaultValue value) {
        if (value == null) {
            return ".noDefault()";
        }
        if (value instanceof DefaultValue.Expression expression) {
            return ".defaultSql(" + JavaText.literal(expression.sql()) + ")";
        }
        if (value instanceof DefaultValue.Literal literal) {
            return ".defaultTo(" + literal(literal) + ")";
        }
        DefaultValue.Identity identity = (DefaultValue.Identity) value;
        return ".defaultTo(new DefaultValue.Identity(" + identity.always() + ", " + number(identity.start()) + ", "
                + number(identity.increment()) + "))";
    }

    private static String number(@Nullable Long number) {
        return number == null ? "null" : number + "L";
    }

    /** A value of a row or a default. */
    static String literal(DefaultValue.Literal literal) {
        String text = literal.text();
        boolean isShort = text.matches("0|-?[1-9][0-9]{0,8}");
        return switch (literal.kind()) {
            case STRING -> JavaText.literal(text);
            case NUMBER -> isShort ? text : "DefaultValue.Literal.number(" + JavaText.literal(text) + ")";
            case BOOLEAN -> text.equals("true") || text.equals("false") ? text : value(literal);
            case BYTES -> value(literal);
            case NULL -> "DefaultValue.Literal.nothing()";
        };
    }

    private static String value(DefaultValue.Literal literal) {
        return "new DefaultValue.Literal(DefaultValue.Literal.Kind." + literal.kind() + ", "
                + JavaText.literal(literal.text()) + ")";
    }

    private static String generated(@Nullable GeneratedColumn generated) {
        if (generated == null) {
            return ".notGenerated()";
        }
        return (generated.stored() ? ".generatedStored(" : ".generated(") + JavaText.literal(generated.expression())
                + ")";
    }

    static String behind(PrimaryKey key, TableName table) {
        return parts(key.parts()) + name(key.name(), DerivedName.primaryKey(table)) + options(key.options());
    }

    static String behind(UniqueConstraint unique, TableName table) {
        return parts(unique.parts())
                + name(unique.name(), DerivedName.unique(table, unique.columns()))
                + deferral(unique.deferral())
                + options(unique.options());
    }

    static String behind(ForeignKey key, TableName table) {
        String columns = key.referencedColumns().isEmpty() ? "" : ", " + JavaNames.list(key.referencedColumns());
        return ".references(" + JavaNames.table(key.referencedTable()) + columns + ")"
                + name(key.name(), DerivedName.foreignKey(table, key.columns()))
                + action("onDelete", key.onDelete())
                + action("onUpdate", key.onUpdate())
                + (key.match() == ForeignKey.Match.SIMPLE ? "" : ".match(ForeignKey.Match." + key.match() + ")")
                + deferral(key.deferral())
                + options(key.options());
    }

    static String behind(CheckConstraint check, TableName table) {
        return name(check.name(), DerivedName.check(table, List.of())) + options(check.options());
    }

    static String behind(Index index, TableName table) {
        String where = index.where();
        Name derived = DerivedName.index(table, IndexPart.columnNames(index.parts()));
        return parts(index.parts())
                + name(index.name(), derived)
                + (index.unique() ? ".unique()" : "")
                + (where == null ? "" : ".where(" + JavaText.literal(where) + ")")
                + options(index.options());
    }

    /** The columns that a key or an index names plainly; empty where its parts say more. */
    static String columns(List<IndexPart> parts) {
        return isPlain(parts) ? JavaNames.list(IndexPart.columnNames(parts)) : "";
    }

    private static String parts(List<IndexPart> parts) {
        StringBuilder text = new StringBuilder();
        if (!isPlain(parts)) {
            parts.forEach(part -> text.append(".part(").append(part(part)).append(")"));
        }
        return text.toString();
    }

    private static boolean isPlain(List<IndexPart> parts) {
        return parts.equals(IndexPart.columns(IndexPart.columnNames(parts)));
    }

    private static String part(IndexPart part) {
        return "new IndexPart(" + text(part.column()) + ", " + text(part.expression()) + ", " + part.descending() + ", "
                + (part.nulls() == null ? "null" : "IndexPart.Nulls." + part.nulls()) + ", " + text(part.collation())
                + ", Options.none()"
                + with(part.options()) + ")";
    }

    private static String with(Options options) {
        StringBuilder text = new StringBuilder();
        options.values()
                .forEach((key, value) -> text.append(".with(")
                        .append(JavaNames.list(List.of(key, value)))
                        .append(")"));
        return text.toString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "null" : JavaText.literal(text);
    }

    private static String name(@Nullable Name name, Name derived) {
        if (name == null) {
            return ".unnamed()";
        }
        return name.text().equals(derived.text()) ? "" : ".named(" + JavaText.literal(name.text()) + ")";
    }

    private static String action(String word, ForeignKey.Action action) {
        return action == ForeignKey.Action.NO_ACTION ? "" : "." + word + "(ForeignKey.Action." + action + ")";
    }

    private static String deferral(Deferral deferral) {
        return deferral == Deferral.NOT_DEFERRABLE ? "" : ".deferral(Deferral." + deferral + ")";
    }

    static String options(Options options) {
        StringBuilder text = new StringBuilder();
        options.values().forEach((key, value) -> text.append(option(key, value)));
        return text.toString();
    }

    private static String option(String key, String value) {
        return ".option(" + JavaNames.list(List.of(key, value)) + ")";
    }
}
