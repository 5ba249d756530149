package dev.orm.dialect.mysql;

import dev.orm.dialect.Refusal;
import dev.orm.dialect.mysql.Catalog.Row;
import dev.orm.operation.ProgramSyntax;
import dev.orm.operation.UnqualifiedText;
import dev.orm.schema.Making;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.View;
import dev.orm.sql.Lexer;
import dev.orm.sql.MentionedNames;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads views and triggers, and writes the statements that would make them again. */
final class StoredPrograms {
    private static final String AS = " as ";
    private static final String BODY = " for each row ";

    private static final Question TRIGGERS = new Question(
            "triggers",
            "event_object_schema",
            "event_object_table",
            List.of(
                    "trigger_name",
                    "action_timing",
                    "event_manipulation",
                    "action_statement",
                    "definer",
                    "sql_mode",
                    "collation_connection"),
            "",
            "action_timing, event_manipulation, action_order");

    private final Catalog catalog;
    private final ServerFacts facts;
    private final Syntax syntax;
    private final UnqualifiedText local;
    private final Function<TableName, List<String>> columns;

    /** @param columns of a view, by its name; the text alone does not tell how a view calls them */
    StoredPrograms(Catalog catalog, ServerFacts facts, Function<TableName, List<String>> columns) {
        this.catalog = catalog;
        this.facts = facts;
        this.syntax = MySqlSyntax.of(facts);
        this.local = new UnqualifiedText(syntax, catalog.current());
        this.columns = columns;
    }

    List<View> views() throws SQLException {
        List<View> views = new ArrayList<>();
        String algorithm = facts.features().viewAlgorithms() ? "algorithm" : "'UNDEFINED'";
        var found = catalog.views(
                "view_definition, check_option, security_type, definer, collation_connection, " + algorithm);
        for (var rows : found.entrySet()) {
            for (Row row : rows.getValue()) {
                Making making = ProgramSession.ofView(row.text(4));
                boolean broken =
                        catalog.only() == null && columns.apply(rows.getKey()).isEmpty();
                views.add(new View(rows.getKey(), view(rows.getKey(), row), making, broken));
            }
        }
        Set<TableName> only = catalog.only();
        if (only != null) {
            views.removeIf(view -> !mentions(view, only));
        }
        return views;
    }

    private boolean mentions(View view, Set<TableName> tables) {
        MentionedNames names = MentionedNames.in(view.definition(), syntax);
        return tables.stream().anyMatch(table -> names.contains(table.name()));
    }

    private String view(TableName name, Row row) throws SQLException {
        String algorithm = row.is(5, "UNDEFINED") ? "" : "algorithm = " + lower(row.text(5)) + " ";
        String security = row.is(2, "INVOKER") ? "sql security invoker " : definer(row.text(3), syntax);
        String check = row.is(1, "NONE") ? "" : " with " + lower(row.text(1)) + " check option";
        String query = row.text(0).isEmpty() ? shown(name) : local.of(row.text(0)) + check;
        return "create " + algorithm + security + "view " + spelled(name) + list(columns.apply(name), query) + AS
                + query;
    }

    /** Whether this account may not read the view's text, so that nobody can tell what it uses. */
    static boolean isHidden(View view) {
        return view.definition().endsWith(AS);
    }

    /** What MySQL 8.0.12 leaves out where another account is the definer; empty where this one may not see it either. */
    private String shown(TableName name) throws SQLException {
        try {
            String shown =
                    catalog.ask("show create view " + spelled(name)).get(0).text(1);
            List<Token> tokens = Lexer.tokens(shown, syntax);
            int at = 0;
            while (!tokens.get(at).isWord("as")) {
                at++;
            }
            return local.of(shown.substring(tokens.get(at).end()).strip());
        } catch (SQLException e) {
            if (new MySqlProbe().refusal(e) == Refusal.RIGHT) {
                return "";
            }
            throw e;
        }
    }

    /** The names of the columns, where the query does not say them. */
    private String list(List<String> names, String query) {
        return names.isEmpty() || names.equals(called(query))
                ? ""
                : names.stream().map(syntax::name).collect(Collectors.joining(", ", " (", ")"));
    }

    /** What the query calls its columns: {@code select ... AS `a`, ... AS `b` from}. */
    private List<String> called(String query) {
        try {
            List<String> names = new ArrayList<>();
            List<Token> tokens = Lexer.tokens(query, syntax);
            int depth = 0;
            for (int at = 1;
                    at < tokens.size() && !(depth == 0 && tokens.get(at).isWord("from"));
                    at++) {
                depth += tokens.get(at).isSymbol("(") ? 1 : 0;
                depth -= tokens.get(at).isSymbol(")") ? 1 : 0;
                if (depth == 0 && tokens.get(at - 1).isWord("as")) {
                    names.add(tokens.get(at).unquoted());
                }
            }
            return names;
        } catch (UnterminatedException e) {
            return List.of();
        }
    }

    List<Trigger> triggers() throws SQLException {
        List<Trigger> triggers = new ArrayList<>();
        catalog.rows(TRIGGERS).forEach((table, rows) -> rows.forEach(row -> triggers.add(trigger(table, row))));
        return triggers;
    }

    private Trigger trigger(TableName table, Row row) {
        String event = lower(row.text(1) + " " + row.text(2));
        Making making = ProgramSession.ofTrigger(row.text(5), row.text(6));
        UnqualifiedText here = new UnqualifiedText(ProgramSyntax.of(making, syntax), catalog.current());
        return new Trigger(
                row.text(0),
                table,
                "create " + definer(row.text(4), syntax) + "trigger " + syntax.name(row.text(0)) + " " + event + " on "
                        + spelled(table) + BODY + here.of(row.text(3)),
                making);
    }

    /** What stands before the body in the statement that makes a trigger. */
    static String head(String definition) {
        return definition.substring(0, definition.indexOf(BODY) + BODY.length());
    }

    /**
     * Who the statements of a view or a trigger run as.
     *
     * @param account {@code root@localhost}
     */
    static String definer(String account, Syntax syntax) {
        int host = account.lastIndexOf('@');
        return host < 0
                ? ""
                : "definer = " + syntax.literal(account.substring(0, host)) + "@"
                        + syntax.literal(account.substring(host + 1)) + " ";
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private String spelled(TableName name) {
        String schema = name.schema();
        return (schema == null ? "" : syntax.name(schema) + ".") + syntax.name(name.name());
    }
}
