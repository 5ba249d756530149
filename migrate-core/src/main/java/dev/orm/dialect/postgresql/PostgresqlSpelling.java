package dev.orm.dialect.postgresql;

import dev.orm.dialect.StandardDdl;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tables, indexes and sequences in PostgreSQL's own words. */
class PostgresqlSpelling extends StandardDdl {

    PostgresqlSpelling() {
        super(PostgresqlSyntax.SYNTAX, new PostgresqlTypeNames());
    }

    @Override
    public String createTable(Table table) {
        String sql = super.createTable(table);
        return table.options().has(OptionKeys.UNLOGGED)
                ? sql.replaceFirst("^create table", "create unlogged table")
                : sql;
    }

    @Override
    public List<String> createAll(Table table) {
        List<String> all = new ArrayList<>(super.createAll(table));
        all.addAll(afterCreation(table));
        return all;
    }

    /** What a CREATE TABLE cannot say. */
    private List<String> afterCreation(Table table) {
        List<String> all = new ArrayList<>();
        if (table.comment() != null) {
            all.add(comment("table " + name(table.name()), table.comment()).sql());
        }
        for (Column column : table.columns()) {
            if (column.comment() != null) {
                all.add(columnComment(table.name(), column));
            }
        }
        all.addAll(new Belongings(this).of(table));
        all.addAll(rowSecurity(table.name(), Options.none(), table.options()));
        return all;
    }

    String quote(String name) {
        return syntax.name(name);
    }

    String text(String literal) {
        return syntax.literal(literal);
    }

    String columnComment(TableName table, Column column) {
        return comment("column " + name(table) + "." + syntax.name(column.name()), column.comment())
                .sql();
    }

    List<String> rowSecurity(TableName table, Options before, Options after) {
        String was = before.get(OptionKeys.ROW_SECURITY).orElse("");
        String is = after.get(OptionKeys.ROW_SECURITY).orElse("");
        List<String> all = new ArrayList<>();
        if (was.isEmpty() != is.isEmpty()) {
            all.add("alter table " + name(table) + (is.isEmpty() ? " disable" : " enable") + " row level security");
        }
        if (was.equals("forced") != is.equals("forced")) {
            all.add("alter table " + name(table) + (is.equals("forced") ? " force" : " no force")
                    + " row level security");
        }
        return all;
    }

    /** {@code X..} is a string of bits here. */
    @Override
    protected String literal(DefaultValue.Literal literal) {
        return literal.kind() == DefaultValue.Literal.Kind.BYTES
                ? "'\\x" + literal.text().toLowerCase(Locale.ROOT) + "'"
                : super.literal(literal);
    }

    /** Only what stands in parentheses may hold any operator. */
    @Override
    protected String defaultExpression(DefaultValue.Expression expression) {
        return expression.sql().matches("(?i)[a-z_][a-z0-9_.]*(\\(\\))?")
                ? expression.sql()
                : parenthesized(expression.sql());
    }

    @Override
    protected String defaultClause(Column column, DefaultValue value) {
        return value instanceof DefaultValue.Identity identity
                ? identity(identity, sequenceClauses().limits(NumberedColumn.limits(column)))
                : super.defaultClause(column, value);
    }

    /** A name with its schema is two names. */
    @Override
    protected String collation(String collation) {
        int dot = collation.indexOf('.');
        String name = dot < 0
                ? syntax.quoted(collation)
                : syntax.name(collation.substring(0, dot)) + "." + syntax.quoted(collation.substring(dot + 1));
        return "collate " + name;
    }

    @Override
    protected String tableOptions(Table table) {
        return with(table.options()) + tablespace(table.options());
    }

    @Override
    public String primaryKey(PrimaryKey key) {
        return super.primaryKey(key) + include(key.options()) + keyStorage(key.options());
    }

    @Override
    public String unique(UniqueConstraint unique) {
        Options options = unique.options();
        return constraint(unique.name()) + "unique "
                + (options.has(OptionKeys.NULLS_NOT_DISTINCT) ? "nulls not distinct " : "")
                + "(" + parts(unique.parts()) + ")" + include(options) + keyStorage(options)
                + deferral(unique.deferral());
    }

    private String keyStorage(Options options) {
        String place = tablespace(options);
        return with(options) + (place.isEmpty() ? "" : " using index" + place);
    }

    private String tablespace(Options options) {
        return options.get(OptionKeys.TABLESPACE)
                .map(name -> " tablespace " + syntax.name(name))
                .orElse("");
    }

    private static String with(Options options) {
        return options.get(OptionKeys.WITH)
                .map(parameters -> " with (" + parameters + ")")
                .orElse("");
    }

    @Override
    public String check(CheckConstraint check) {
        return super.check(check) + notValid(check.options());
    }

    @Override
    public String foreignKey(ForeignKey key) {
        return super.foreignKey(key) + notValid(key.options());
    }

    private static String notValid(Options options) {
        return options.has(OptionKeys.NOT_VALID) ? " not valid" : "";
    }

    @Override
    public String createIndex(TableName table, Index index) {
        Options options = index.options();
        String where = index.where();
        return "create " + (index.unique() ? "unique " : "") + "index "
                + syntax.name(index.name().text()) + " on " + name(table)
                + options.get(OptionKeys.METHOD)
                        .map(method -> " using " + method)
                        .orElse("")
                + " (" + parts(index.parts()) + ")"
                + include(options)
                + (options.has(OptionKeys.NULLS_NOT_DISTINCT) ? " nulls not distinct" : "")
                + with(options)
                + tablespace(options)
                + (where == null ? "" : " where " + where);
    }

    private String include(Options options) {
        return options.get(OptionKeys.INCLUDE)
                .map(columns -> " include ("
                        + Arrays.stream(columns.split(",")).map(syntax::name).collect(Collectors.joining(", ")) + ")")
                .orElse("");
    }

    @Override
    protected String part(IndexPart part) {
        String expression = part.expression();
        String collation = part.collation();
        return (expression == null ? syntax.name(String.valueOf(part.column())) : parenthesized(expression))
                + (collation == null ? "" : " " + collation(collation))
                + part.options()
                        .get(OptionKeys.OPERATOR_CLASS)
                        .map(name -> " " + name)
                        .orElse("")
                + (part.descending() ? " desc" : "")
                + (part.nulls() == null
                        ? ""
                        : " nulls " + String.valueOf(part.nulls()).toLowerCase(Locale.ROOT));
    }

    String owned(Sequence sequence) {
        return "alter sequence " + name(sequence.name()) + " owned by "
                + sequence.options().get(OptionKeys.OWNED_BY).orElse("none");
    }
}
