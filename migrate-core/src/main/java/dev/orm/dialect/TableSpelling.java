package dev.orm.dialect;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Deferral;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import dev.orm.sql.Syntax;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Spells tables and their parts as the SQL standard has them; a dialect overrides what it has otherwise. */
public class TableSpelling {
    protected final Syntax syntax;
    protected final TypeNames types;

    public TableSpelling(Syntax syntax, TypeNames types) {
        this.syntax = syntax;
        this.types = types;
    }

    /** The statement that creates the table with its keys and checks, without its indexes and seed rows. */
    public String createTable(Table table) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(columnInTable(table, column)));
        lines.addAll(constraints(table));
        return "create table " + name(table.name()) + " (\n    " + String.join(",\n    ", lines) + "\n)"
                + tableOptions(table);
    }

    /** All statements that make the table: itself, its indexes, its seed rows. */
    public List<String> createAll(Table table) {
        List<String> statements = new ArrayList<>();
        statements.add(createTable(table));
        table.indexes().forEach(index -> statements.add(createIndex(table.name(), index)));
        table.seeds().forEach(seed -> statements.add(insert(table.name(), seed)));
        return statements;
    }

    protected List<String> constraints(Table table) {
        List<String> lines = new ArrayList<>();
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            lines.add(primaryKey(key));
        }
        table.uniques().forEach(unique -> lines.add(unique(unique)));
        table.foreignKeys().forEach(foreign -> lines.add(foreignKey(foreign)));
        table.checks().stream().filter(this::standsApart).forEach(check -> lines.add(check(check)));
        return lines;
    }

    /** Whether a check is written as a constraint of its table, and not with its column. */
    protected boolean standsApart(CheckConstraint check) {
        return true;
    }

    /** What stands behind the closing parenthesis of the table, with a blank before it. */
    protected String tableOptions(Table table) {
        return "";
    }

    /** A column as it stands in the table that it comes with. */
    protected String columnInTable(Table table, Column column) {
        return column(column);
    }

    /** Name and definition. */
    public String column(Column column) {
        return (syntax.name(column.name()) + " " + columnDefinition(column)).strip();
    }

    /** What stands behind the column's name where it is created: {@code varchar(40) not null}. */
    public String columnDefinition(Column column) {
        List<String> words = new ArrayList<>();
        words.add(types.spell(column.type()));
        if (column.collation() != null) {
            words.add(collation(column.collation()));
        }
        GeneratedColumn generated = column.generated();
        if (generated != null) {
            words.add(generated(generated));
        }
        if (!column.nullable()) {
            words.add(notNull(column));
        }
        DefaultValue value = column.defaultValue();
        if (value != null) {
            words.add(defaultClause(column, value));
        }
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    protected String collation(String collation) {
        return "collate " + syntax.name(collation);
    }

    protected String generated(GeneratedColumn generated) {
        return "generated always as " + parenthesized(generated.expression())
                + (generated.stored() ? " stored" : " virtual");
    }

    protected String notNull(Column column) {
        return "not null";
    }

    /** @param value the column's */
    protected String defaultClause(Column column, DefaultValue value) {
        return defaultClause(value);
    }

    /** {@code default ...}, or what makes the server number the rows. */
    protected String defaultClause(DefaultValue value) {
        if (value instanceof DefaultValue.Literal literal) {
            return "default " + literal(literal);
        }
        if (value instanceof DefaultValue.Expression expression) {
            return "default " + defaultExpression(expression);
        }
        return identity((DefaultValue.Identity) value);
    }

    protected String defaultExpression(DefaultValue.Expression expression) {
        return expression.sql();
    }

    protected String identity(DefaultValue.Identity identity) {
        return identity(identity, "");
    }

    /** @param limits of the numbers, beside where they start and how they go on; empty: the server's own */
    protected final String identity(DefaultValue.Identity identity, String limits) {
        List<String> options = new ArrayList<>();
        if (identity.start() != null) {
            options.add("start with " + identity.start());
        }
        if (identity.increment() != null) {
            options.add("increment by " + identity.increment());
        }
        if (!limits.isBlank()) {
            options.add(limits.strip());
        }
        return "generated " + (identity.always() ? "always" : "by default") + " as identity"
                + (options.isEmpty() ? "" : " (" + String.join(" ", options) + ")");
    }

    protected String literal(DefaultValue.Literal literal) {
        return switch (literal.kind()) {
            case STRING -> syntax.literal(literal.text());
            case BYTES -> "X'" + literal.text() + "'";
            case NULL -> "null";
            case NUMBER, BOOLEAN -> literal.text();
        };
    }

    public String primaryKey(PrimaryKey key) {
        return constraint(key.name()) + "primary key (" + parts(key.parts()) + ")";
    }

    public String unique(UniqueConstraint unique) {
        return constraint(unique.name()) + "unique (" + parts(unique.parts()) + ")" + deferral(unique.deferral());
    }

    public String check(CheckConstraint check) {
        return constraint(check.name()) + "check " + parenthesized(check.expression());
    }

    public String foreignKey(ForeignKey key) {
        return constraint(key.name()) + "foreign key (" + names(key.columns()) + ") " + references(key);
    }

    /** {@code references users (id) on delete cascade} */
    protected String references(ForeignKey key) {
        String columns = key.referencedColumns().isEmpty() ? "" : " (" + names(key.referencedColumns()) + ")";
        String match = key.match() == ForeignKey.Match.SIMPLE ? "" : " match " + lower(key.match());
        return "references " + name(key.referencedTable()) + columns + match + action("delete", key.onDelete())
                + action("update", key.onUpdate()) + deferral(key.deferral());
    }

    private static String action(String event, ForeignKey.Action action) {
        return action == ForeignKey.Action.NO_ACTION
                ? ""
                : " on " + event + " " + action.sql().toLowerCase(Locale.ROOT);
    }

    protected String deferral(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " deferrable initially immediate";
            case INITIALLY_DEFERRED -> " deferrable initially deferred";
        };
    }

    public String createIndex(TableName table, Index index) {
        return "create " + (index.unique() ? "unique " : "") + "index "
                + syntax.name(index.name().text()) + " on " + name(table) + " (" + parts(index.parts()) + ")"
                + (index.where() == null ? "" : " where " + index.where());
    }

    protected String parts(List<IndexPart> parts) {
        return parts.stream().map(this::part).collect(Collectors.joining(", "));
    }

    protected String part(IndexPart part) {
        String expression = part.expression();
        String what = expression == null ? syntax.name(String.valueOf(part.column())) : parenthesized(expression);
        String collation = part.collation();
        return what
                + (collation == null ? "" : " " + collation(collation))
                + (part.descending() ? " desc" : "")
                + (part.nulls() == null ? "" : " nulls " + lower(part.nulls()));
    }

    /** A row into a table that has just been made. */
    public String insert(TableName table, SeedRow seed) {
        return "insert into " + name(table) + " (" + names(seed.columns()) + ") values (" + values(seed) + ")";
    }

    protected String values(SeedRow seed) {
        return seed.values().stream().map(this::literal).collect(Collectors.joining(", "));
    }

    /** The name as SQL, with its schema where it has one. */
    public String name(TableName table) {
        String schema = table.schema();
        return (schema == null ? "" : syntax.name(schema) + ".") + syntax.name(table.name());
    }

    protected String names(Collection<String> names) {
        return names.stream().map(syntax::name).collect(Collectors.joining(", "));
    }

    /** The expression in parentheses; a line comment at its end does not swallow the closing one. */
    protected static String parenthesized(String expression) {
        boolean comment = expression.lastIndexOf("--") > expression.lastIndexOf('\n');
        return "(" + expression + (comment ? "\n" : "") + ")";
    }

    /** {@code constraint NAME }, or nothing for a constraint without a name. */
    protected String constraint(@Nullable Name name) {
        return name == null ? "" : "constraint " + syntax.name(name.text()) + " ";
    }

    private static String lower(Enum<?> member) {
        return member.name().toLowerCase(Locale.ROOT);
    }
}
