package dev.orm.script;

import dev.orm.schema.TableName;
import dev.orm.sql.Lexer;
import dev.orm.sql.SqlTextException;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What scripts made, as the text behind {@code -- orm:made}, one line per table. */
public final class MadeText {
    /** A definition may hold names in another database's quotes. */
    private static final Syntax SYNTAX = new Syntax('"', "\"`", Set.of(), Set.of());

    private final String where;
    private final String text;
    private final List<Token> tokens;
    private int next;

    private MadeText(String where, String text) {
        this.where = where;
        this.text = text;
        this.tokens = tokens(where, text);
    }

    /** @throws HeaderException where the text is no such list */
    static Made parse(String where, String text) {
        return new MadeText(where, text).made();
    }

    /** @throws HeaderException where the text is no name of a table */
    static TableName table(String where, String text) {
        MadeText reader = new MadeText(where, text);
        TableName table = reader.tableName();
        if (reader.next < reader.tokens.size()) {
            throw reader.wrong();
        }
        return table;
    }

    /** One line per table, without {@code -- orm:made}. */
    public static List<String> lines(Made made) {
        Set<TableName> all = new LinkedHashSet<>(made.tables());
        all.addAll(made.members().keySet());
        return all.stream().map(table -> line(made, table)).toList();
    }

    /** A table's name as header lines have it, in quotes where it needs them. */
    public static String name(TableName table) {
        return table.schema() == null ? quoted(table.name()) : quoted(table.schema()) + "." + quoted(table.name());
    }

    private static String line(Made made, TableName table) {
        List<String> entries = new ArrayList<>();
        if (made.made(table)) {
            entries.add(name(table));
        }
        Map<String, String> members = made.members().getOrDefault(table, Map.of());
        if (!members.isEmpty()) {
            String list = members.entrySet().stream()
                    .map(member -> (quoted(member.getKey()) + " " + oneLine(member.getValue())).strip())
                    .collect(Collectors.joining(", "));
            entries.add(name(table) + "(" + list + ")");
        }
        return String.join(", ", entries);
    }

    private static String quoted(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? name : SYNTAX.quoted(name);
    }

    private static String oneLine(String definition) {
        return definition.replaceAll("\\R", " ");
    }

    private static List<Token> tokens(String where, String text) {
        try {
            return Lexer.tokens(text, SYNTAX);
        } catch (SqlTextException e) {
            throw HeaderException.wrongValue(where, "made", text, "tables, and names in parentheses behind them");
        }
    }

    private Made made() {
        Set<TableName> tables = new LinkedHashSet<>();
        Map<TableName, Map<String, String>> members = new LinkedHashMap<>();
        do {
            TableName table = tableName();
            if (at("(")) {
                next++;
                members.computeIfAbsent(table, missing -> new LinkedHashMap<>()).putAll(members());
            } else {
                tables.add(table);
            }
        } while (take(","));
        if (next < tokens.size()) {
            throw wrong();
        }
        return new Made(tables, members);
    }

    private TableName tableName() {
        String first = name();
        return take(".") ? new TableName(first, name()) : TableName.of(first);
    }

    private String name() {
        if (next >= tokens.size() || !tokens.get(next).isName()) {
            throw wrong();
        }
        return tokens.get(next++).unquoted();
    }

    private Map<String, String> members() {
        Map<String, String> members = new LinkedHashMap<>();
        do {
            String name = name();
            int from = next;
            skipDefinition();
            members.put(name, from == next ? "" : between(from, next));
        } while (take(","));
        if (!take(")")) {
            throw wrong();
        }
        return members;
    }

    private void skipDefinition() {
        int depth = 0;
        while (next < tokens.size()) {
            if (depth == 0 && (at(",") || at(")"))) {
                return;
            }
            depth += at("(") ? 1 : at(")") ? -1 : 0;
            next++;
        }
        throw wrong();
    }

    private String between(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    private boolean at(String symbol) {
        return next < tokens.size() && tokens.get(next).isSymbol(symbol);
    }

    private boolean take(String symbol) {
        boolean there = at(symbol);
        if (there) {
            next++;
        }
        return there;
    }

    private HeaderException wrong() {
        return HeaderException.wrongValue(where, "made", text, "tables, and names in parentheses behind them");
    }
}
