package dev.orm.dialect.mysql;

import dev.orm.dialect.mysql.Catalog.Row;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.DefaultValue.Literal;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Options;
import dev.orm.schema.SqlType;
import dev.orm.sql.Syntax;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads columns from {@code information_schema.columns}. */
final class ColumnRows {

    private static final Pattern ON_UPDATE = Pattern.compile("(?i)on update (current_timestamp(?:\\(\\d?\\))?)");
    private static final List<String> KNOWN_EXTRAS = List.of(
            "default_generated", "auto_increment", "virtual generated", "stored generated", "persistent", "invisible");

    private final ServerFacts facts;
    private final ExpressionText texts;
    private final StoredValue values;
    private final Syntax syntax;

    /** By their texts: many columns are of few types. */
    private final Map<String, ColumnType> types = new HashMap<>();

    ColumnRows(ServerFacts facts) {
        this.facts = facts;
        this.syntax = MySqlSyntax.of(facts);
        this.texts = new ExpressionText(syntax);
        this.values = new StoredValue(syntax);
    }

    /** What to ask for; servers differ in what they have. */
    Question question() {
        List<String> columns = List.of(
                "column_name",
                "column_default",
                "is_nullable",
                "column_type",
                "collation_name",
                "extra",
                "column_comment",
                "generation_expression",
                facts.features().spatialReferences() ? "srs_id" : "null");
        return new Question("columns", "table_schema", "table_name", columns, "", "ordinal_position");
    }

    /** @param tableCollation what a column that says none has */
    Column read(Row row, String tableCollation) {
        String system = row.text(8).isEmpty() ? "" : " srid " + row.text(8);
        ColumnType type =
                types.computeIfAbsent(ShowCreate.unhidden(row.text(3)) + system, text -> TypeReader.read(text, facts));
        String extra = row.text(5).toLowerCase(Locale.ROOT);
        String collation = row.text(4).isEmpty() ? null : Charsets.collation(row.text(4));
        String comment = row.text(6);
        Column column = new Column(
                row.text(0),
                type.type(),
                row.is(2, "YES"),
                null,
                null,
                Charsets.collation(tableCollation).equals(collation) ? null : collation,
                comment.isEmpty() ? null : comment,
                options(type, extra));
        if (extra.contains("generated") && !row.text(7).isEmpty()) {
            boolean stored = extra.contains("stored") || extra.contains("persistent");
            return column.withGenerated(new GeneratedColumn(texts.readable(shown(row.text(7))), stored));
        }
        return column.withDefault(
                extra.contains("auto_increment") ? DefaultValue.Identity.byDefault() : value(row, column));
    }

    /** Text that stands in a row as the server shows expressions. */
    String shown(String text) {
        return facts.features().quotesDefaults() ? text : Literals.unescaped(text);
    }

    /** What of a column's peculiarities is not understood; empty: nothing. */
    static String unknown(Row row) {
        String rest = ON_UPDATE.matcher(row.text(5).toLowerCase(Locale.ROOT)).replaceAll("");
        for (String known : KNOWN_EXTRAS) {
            rest = rest.replace(known, "");
        }
        return rest.replace(",", "").strip();
    }

    private static Options options(ColumnType type, String extra) {
        Options options = type.in(Options.none());
        options = extra.contains("invisible") ? options.with(OptionKeys.INVISIBLE, "") : options;
        Matcher update = ON_UPDATE.matcher(extra);
        return update.find()
                ? options.with(OptionKeys.ON_UPDATE, Moments.precise(update.group(1), type.type()))
                : options;
    }

    private @Nullable DefaultValue value(Row row, Column column) {
        String text = row.nullable(1);
        if (text == null) {
            return null;
        }
        if (Moments.holds(column.type()) && Moments.isNow(text)) {
            return new DefaultValue.Expression(Moments.precise(text, column.type()));
        }
        boolean sql = facts.features().quotesDefaults() || row.text(5).contains("DEFAULT_GENERATED");
        return sql ? expression(shown(text)) : literal(text, column.type());
    }

    private @Nullable DefaultValue expression(String sql) {
        Literal constant = values.constant(sql);
        if (constant == null) {
            return new DefaultValue.Expression(texts.readable(sql));
        }
        return constant.kind() == Literal.Kind.NULL ? null : constant;
    }

    /** MySQL shows a literal without its quotes, whatever it holds. */
    private Literal literal(String text, SqlType type) {
        boolean raw = type instanceof SqlType.Raw known && known.text().startsWith("bit");
        boolean bytes = type instanceof SqlType.Varbinary
                || (type instanceof SqlType.Raw known && known.text().startsWith("binary"));
        if (raw || bytes || type instanceof SqlType.Bool) {
            Literal constant = values.constant(text);
            return constant == null ? Literal.string(text) : constant;
        }
        boolean number = type instanceof SqlType.Int
                || type instanceof SqlType.Decimal
                || type instanceof SqlType.FloatingPoint
                || (type instanceof SqlType.Raw known && known.text().startsWith("tinyint"));
        return number ? Literal.number(text) : Literal.string(text);
    }
}
