package dev.orm.dialect.sqlite;

import dev.orm.dialect.StandardDdl;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tables, columns and constraints as SQLite writes them. https://sqlite.org/lang_createtable.html */
class SqliteSpelling extends StandardDdl {
    private static final Set<String> BARE_DEFAULTS =
            Set.of("current_timestamp", "current_date", "current_time", "true", "false", "null");

    SqliteSpelling() {
        super(SqliteSyntax.SYNTAX, new SqliteTypeNames());
    }

    @Override
    protected String columnInTable(Table table, Column column) {
        return isNumberedOnce(table, column) ? column(column) + " " + inlineKey(table) : column(column);
    }

    /** AUTOINCREMENT can only stand behind the key that the column itself declares. */
    private static boolean isNumberedOnce(Table table, Column column) {
        return column.options().has(OptionKeys.AUTOINCREMENT) && RowidAlias.isIn(table, column);
    }

    private String inlineKey(Table table) {
        PrimaryKey key = table.primaryKey();
        return key == null ? "" : constraint(key.name()) + "primary key" + onConflict(key.options()) + " autoincrement";
    }

    /** It knows no {@code date '...'}, and a blob is no text. */
    @Override
    protected String zero(SqlType type) {
        String standard = super.zero(type);
        return type.equals(new SqlType.Blob(null)) ? "x''" : standard.replaceFirst("^(date|time|timestamp) ", "");
    }

    @Override
    protected List<String> constraints(Table table) {
        boolean inline = table.columns().stream().anyMatch(column -> isNumberedOnce(table, column));
        return super.constraints(inline ? table.toBuilder().primaryKey(null).build() : table);
    }

    @Override
    protected String tableOptions(Table table) {
        List<String> options = new ArrayList<>();
        if (table.options().has(OptionKeys.STRICT)) {
            options.add("strict");
        }
        if (table.options().has(OptionKeys.WITHOUT_ROWID)) {
            options.add("without rowid");
        }
        return options.isEmpty() ? "" : " " + String.join(", ", options);
    }

    @Override
    protected String notNull(Column column) {
        return "not null"
                + column.options()
                        .get(OptionKeys.NOT_NULL_ON_CONFLICT)
                        .map(SqliteSpelling::conflictClause)
                        .orElse("");
    }

    @Override
    public String primaryKey(PrimaryKey key) {
        return super.primaryKey(key) + onConflict(key.options());
    }

    @Override
    public String unique(UniqueConstraint unique) {
        return super.unique(unique) + onConflict(unique.options());
    }

    @Override
    public String check(CheckConstraint check) {
        return super.check(check) + onConflict(check.options());
    }

    /** SQLite numbers the rowid alias by itself. */
    @Override
    protected String identity(DefaultValue.Identity identity) {
        return "";
    }

    @Override
    protected String defaultExpression(DefaultValue.Expression expression) {
        return BARE_DEFAULTS.contains(expression.sql().toLowerCase(Locale.ROOT))
                ? expression.sql()
                : parenthesized(expression.sql());
    }

    private static String onConflict(Options options) {
        return options.get(OptionKeys.ON_CONFLICT)
                .map(SqliteSpelling::conflictClause)
                .orElse("");
    }

    private static String conflictClause(String action) {
        return " on conflict " + action.toLowerCase(Locale.ROOT);
    }
}
