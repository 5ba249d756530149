package dev.orm.dialect.postgresql;

import dev.orm.dialect.ExpressionSite;
import dev.orm.dialect.ExpressionSite.Kind;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.sql.Lexer;
import dev.orm.sql.UnterminatedException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A copy of one table with nothing but its columns, to which one expression after the other is added. */
final class ScratchTable {
    /** Checks change once more when their stored text is created again. */
    private static final int PASSES = 4;

    private static final String PART = "_orm_part";

    private final PostgresqlDdl ddl;
    private final ScratchSchema scratch;
    private final Table table;
    private final String name;

    ScratchTable(PostgresqlDdl ddl, ScratchSchema scratch, Table table) {
        this.ddl = ddl;
        this.scratch = scratch;
        this.table = table;
        this.name = scratch.name() + "." + ddl.quote(table.name().name());
    }

    boolean make() throws SQLException {
        String columns = table.columns().stream()
                .map(column -> ddl.quote(column.name()) + " " + ddl.typeOf(column))
                .collect(Collectors.joining(", "));
        return scratch.tried("create table " + name + " (" + columns + ")");
    }

    void drop() throws SQLException {
        scratch.tried("drop table " + name);
    }

    /** Puts the answer into one of the maps; into none where the server does not understand the text. */
    void ask(ExpressionSite site, Map<ExpressionSite, String> texts, Map<ExpressionSite, DefaultValue> defaults)
            throws SQLException {
        Optional<String> answer = isOneExpression(site.text()) ? settled(site) : Optional.empty();
        if (answer.isEmpty()) {
            return;
        }
        if (site.kind() != Kind.DEFAULT) {
            texts.put(site, CanonicalExpression.of(answer.get()));
            return;
        }
        DefaultValue value = CanonicalDefault.of(DefaultReader.read(answer.get()), type(site));
        if (value != null) {
            defaults.put(site, value);
        }
    }

    /** A semicolon would end the statement, and could end the transaction. */
    private static boolean isOneExpression(String text) {
        try {
            return Lexer.tokens(text, PostgresqlSyntax.SYNTAX).stream().noneMatch(token -> token.isSymbol(";"));
        } catch (UnterminatedException e) {
            return false;
        }
    }

    private Optional<String> settled(ExpressionSite site) throws SQLException {
        String text = site.text();
        for (int pass = 0; pass < PASSES; pass++) {
            Optional<String> said = said(site, text);
            if (said.isEmpty()) {
                return pass == 0 ? said : Optional.of(text);
            }
            if (said.get().equals(text)) {
                return said;
            }
            text = said.get();
        }
        return Optional.of(text);
    }

    private Optional<String> said(ExpressionSite site, String text) throws SQLException {
        if (!scratch.tried(statement(site, text))) {
            return Optional.empty();
        }
        String said = scratch.read(query(site));
        scratch.undo();
        return Optional.of(said);
    }

    private String statement(ExpressionSite site, String text) {
        String column = ddl.quote(String.valueOf(site.column()));
        return switch (site.kind()) {
            case CHECK -> "alter table " + name + " add constraint " + PART + " check (" + text + ")";
            case DEFAULT -> "alter table " + name + " alter column " + column + " set default " + text;
            case GENERATED ->
                "alter table " + name + " add column " + PART + " " + typeText(site) + " generated always as (" + text
                        + ") stored";
            case INDEX_PART -> "create index " + PART + " on " + name + " ((" + text + "))";
            case INDEX_WHERE -> "create index " + PART + " on " + name + " ((1)) where " + text;
        };
    }

    private String query(ExpressionSite site) {
        String relation = "'" + name.replace("'", "''") + "'::regclass";
        String index = "'" + scratch.name() + "." + PART + "'::regclass";
        String column = site.kind() == Kind.GENERATED ? PART : String.valueOf(site.column());
        return switch (site.kind()) {
            case CHECK ->
                "select pg_get_expr(conbin, conrelid) from pg_constraint where conrelid = " + relation
                        + " and conname = '" + PART + "'";
            case DEFAULT, GENERATED ->
                "select pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid"
                        + " and a.attnum = d.adnum where d.adrelid = " + relation + " and a.attname = "
                        + ddl.text(column);
            case INDEX_PART -> "select pg_get_indexdef(" + index + ", 1, false)";
            case INDEX_WHERE -> "select pg_get_expr(indpred, indrelid) from pg_index where indexrelid = " + index;
        };
    }

    private String typeText(ExpressionSite site) {
        return ddl.typeNamesOf(type(site));
    }

    private SqlType type(ExpressionSite site) {
        return table.column(String.valueOf(site.column())).map(Column::type).orElse(new SqlType.Text());
    }
}
