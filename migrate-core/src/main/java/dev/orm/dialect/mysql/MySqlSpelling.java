package dev.orm.dialect.mysql;

import dev.orm.dialect.StandardDdl;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.SeedRow;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tables, columns and indexes as MySQL writes them. https://dev.mysql.com/doc/refman/8.0/en/create-table.html */
class MySqlSpelling extends StandardDdl {
    protected final ServerFacts facts;

    MySqlSpelling(ServerFacts facts) {
        super(MySqlSyntax.of(facts), new MySqlTypeNames(facts));
        this.facts = facts;
    }

    /** One statement for the table and its indexes; the server would make some of its own otherwise. */
    @Override
    public List<String> createAll(Table table) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(columnInTable(table, column)));
        lines.addAll(constraints(table));
        table.indexes().forEach(index -> lines.add(indexLine(fitted(index, table))));
        List<String> statements = new ArrayList<>();
        statements.add("create table " + name(table.name()) + " (\n    " + String.join(",\n    ", lines) + "\n)"
                + tableOptions(table));
        table.seeds().forEach(seed -> statements.add(insert(table.name(), seed)));
        return statements;
    }

    /** The index without lengths that its columns do not need: they may have been longer once. */
    Index fitted(Index index, Table table) {
        return index.withParts(
                index.parts().stream().map(part -> KeyParts.fitted(part, table)).toList());
    }

    @Override
    protected boolean standsApart(CheckConstraint check) {
        return !check.options().has(OptionKeys.COLUMN);
    }

    @Override
    protected String columnInTable(Table table, Column column) {
        return column(column) + checkOf(table, column);
    }

    /** The check that stands in the column's own definition, with a blank before it. */
    String checkOf(Table table, Column column) {
        return table.checks().stream()
                .filter(check -> check.options()
                        .get(OptionKeys.COLUMN)
                        .filter(name -> name.equalsIgnoreCase(column.name()))
                        .isPresent())
                .map(check -> " check " + parenthesized(check.expression()))
                .collect(Collectors.joining());
    }

    @Override
    public String columnDefinition(Column column) {
        List<String> words = new ArrayList<>();
        words.add(types.spell(column.type()));
        words.addAll(flags(column));
        String collation = column.collation();
        column.options()
                .get(OptionKeys.CHARSET)
                .filter(charset -> collation == null)
                .ifPresent(charset -> words.add("character set " + charset));
        if (collation != null) {
            words.add(collation(collation));
        }
        if (column.options().has(OptionKeys.COMPRESSED)) {
            words.add("compressed");
        }
        GeneratedColumn generated = column.generated();
        if (generated != null) {
            words.add(generated(generated));
        }
        words.addAll(nullability(column));
        words.addAll(value(column));
        if (column.options().has(OptionKeys.INVISIBLE)) {
            words.add("invisible");
        }
        if (column.comment() != null) {
            words.add("comment " + syntax.literal(column.comment()));
        }
        return String.join(" ", words);
    }

    private static List<String> flags(Column column) {
        List<String> flags = new ArrayList<>();
        if (column.options().has(OptionKeys.UNSIGNED)) {
            flags.add("unsigned");
        }
        if (column.options().has(OptionKeys.ZEROFILL)) {
            flags.add("zerofill");
        }
        return flags;
    }

    /** A timestamp that says nothing is NOT NULL on some servers. */
    private static List<String> nullability(Column column) {
        if (!column.nullable()) {
            return List.of("not null");
        }
        return Moments.isTimestamp(column.type()) && column.generated() == null ? List.of("null") : List.of();
    }

    private List<String> value(Column column) {
        List<String> words = new ArrayList<>();
        DefaultValue value = column.defaultValue();
        if (value instanceof DefaultValue.Identity) {
            words.add("auto_increment");
        } else if (value != null) {
            words.add("default " + defaultText(column.type(), value));
        }
        column.options().get(OptionKeys.ON_UPDATE).ifPresent(now -> words.add("on update " + now));
        return words;
    }

    /** The default behind its keyword; what is no plain literal stands in parentheses. */
    String defaultText(SqlType type, DefaultValue value) {
        if (value instanceof DefaultValue.Literal literal) {
            boolean wrapped = !facts.features().textDefaults()
                    && literal.kind() != DefaultValue.Literal.Kind.NULL
                    && ColumnLowering.needsParentheses(type);
            return wrapped ? "(" + literal(literal) + ")" : literal(literal);
        }
        String sql = ((DefaultValue.Expression) value).sql();
        return Moments.isNow(sql) && Moments.holds(type) ? sql : parenthesized(sql);
    }

    /** A primary key has no name. */
    @Override
    public String primaryKey(PrimaryKey key) {
        return "primary key (" + parts(key.parts()) + ")";
    }

    @Override
    public String check(CheckConstraint check) {
        return constraint(check.name()) + "check " + parenthesized(check.expression())
                + (check.options().has(OptionKeys.NOT_ENFORCED) ? " not enforced" : "");
    }

    @Override
    public String createIndex(TableName table, Index index) {
        return "create " + kind(index) + "index " + syntax.name(index.name().text()) + " on " + name(table) + " ("
                + parts(index.parts()) + ")" + indexOptions(index);
    }

    /** The index as a line of its table. */
    String indexLine(Index index) {
        return kind(index) + "index " + syntax.name(index.name().text()) + " (" + parts(index.parts()) + ")"
                + indexOptions(index);
    }

    private static String kind(Index index) {
        return index.options()
                .get(OptionKeys.METHOD)
                .map(method -> method + " ")
                .orElse(index.unique() ? "unique " : "");
    }

    private String indexOptions(Index index) {
        Options options = index.options();
        return options.get(OptionKeys.COMMENT)
                        .map(comment -> " comment " + syntax.literal(comment))
                        .orElse("")
                + options.get(OptionKeys.PARSER)
                        .map(parser -> " with parser " + parser)
                        .orElse("")
                + (options.has(OptionKeys.INVISIBLE) ? " " + facts.features().hiddenIndexes() : "");
    }

    @Override
    protected String part(IndexPart part) {
        String prefix = part.options()
                .get(OptionKeys.PREFIX)
                .map(length -> "(" + length + ")")
                .orElse("");
        String expression = part.expression();
        String what = expression == null ? syntax.name(String.valueOf(part.column())) : parenthesized(expression);
        return what + prefix + (part.descending() ? " desc" : "");
    }

    @Override
    protected String dropIndex(TableName table, Index index) {
        return "drop index " + syntax.name(index.name().text()) + " on " + name(table);
    }

    @Override
    protected String tableOptions(Table table) {
        List<String> words = optionWords(table.options());
        if (table.comment() != null) {
            words.add("comment = " + syntax.literal(table.comment()));
        }
        return words.isEmpty() ? "" : " " + String.join(" ", words);
    }

    /** {@code engine = MyISAM}, {@code collate = utf8mb4_bin}, ... */
    static List<String> optionWords(Options options) {
        List<String> words = new ArrayList<>();
        options.get(OptionKeys.ENGINE).ifPresent(engine -> words.add("engine = " + engine));
        options.get(OptionKeys.CHARSET).ifPresent(charset -> words.add("character set = " + charset));
        options.get(OptionKeys.COLLATION).ifPresent(collation -> words.add("collate = " + collation));
        options.get(OptionKeys.ROW_FORMAT).ifPresent(format -> words.add("row_format = " + format));
        return words;
    }

    @Override
    protected String insertMissing(TableName table, SeedRow row) {
        return super.insertMissing(table, row).replaceFirst(" where not exists ", " from dual where not exists ");
    }

    @Override
    protected String zero(SqlType type) {
        if (type instanceof SqlType.Raw raw) {
            if (Moments.isTimestamp(type)) {
                return "'1970-01-02 00:00:00'";
            }
            return raw.text().matches("(tinyint|smallint|mediumint|integer|bigint|bit|float|double|year)\\b.*")
                    ? "0"
                    : super.zero(type);
        }
        return type instanceof SqlType.Enumeration enumeration
                        && !enumeration.values().isEmpty()
                ? syntax.literal(enumeration.values().get(0))
                : super.zero(type);
    }
}
