package dev.orm.operation;

import dev.orm.sql.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Finds where a piece of SQL names tables, and by which other names it goes on to speak of them. */
final class TableReferences {
    private static final Set<String> ENDS_FROM = Set.of(
            "WHERE",
            "GROUP",
            "HAVING",
            "ORDER",
            "LIMIT",
            "WINDOW",
            "UNION",
            "EXCEPT",
            "INTERSECT",
            "SELECT",
            "SET",
            "VALUES",
            "RETURNING",
            "BEGIN",
            "END",
            "THEN",
            "ELSE",
            "DO",
            "LOOP");
    private static final Set<String> NO_ALIAS = Set.of(
            "ON",
            "USING",
            "JOIN",
            "LEFT",
            "RIGHT",
            "INNER",
            "OUTER",
            "CROSS",
            "NATURAL",
            "FULL",
            "STRAIGHT_JOIN",
            "WHERE",
            "GROUP",
            "HAVING",
            "ORDER",
            "LIMIT",
            "WINDOW",
            "UNION",
            "EXCEPT",
            "INTERSECT",
            "SELECT",
            "SET",
            "VALUES",
            "RETURNING",
            "FROM",
            "AS",
            "FOR",
            "LOCK",
            "USE",
            "FORCE",
            "IGNORE",
            "PARTITION",
            "INDEXED",
            "NOT",
            "DEFAULT",
            "BEGIN",
            "WHEN",
            "END",
            "THEN",
            "ELSE",
            "DO",
            "WITH",
            "TABLESAMPLE",
            "OF");
    private static final Set<String> BEFORE_NAME = Set.of(
            "OR",
            "ROLLBACK",
            "ABORT",
            "FAIL",
            "IGNORE",
            "REPLACE",
            "LOW_PRIORITY",
            "HIGH_PRIORITY",
            "DELAYED",
            "QUICK",
            "ONLY",
            "LATERAL");
    /** Before the name of an event in the head of a trigger, or in another clause. */
    private static final Set<String> BEFORE_EVENT = Set.of("AFTER", "BEFORE", "OF", "OR", "KEY", "FOR", "ON");

    /** In the first words of a text it is a trigger that is made, whatever stands between. */
    private static final int HEAD = 12;

    /**
     * One table where it is named, by the places of its tokens.
     *
     * @param table -1: what is named is a query of its own
     * @param alias -1: none
     * @param query where the parenthesis of its query opens; -1: it is in none
     */
    record Reference(int table, int alias, int query) {
        int visible() {
            return alias < 0 ? table : alias;
        }
    }

    /** A pair of parentheses that is open. */
    private static final class Level {
        private final boolean query;
        private final int begin;
        private boolean from;
        private boolean expected;
        private boolean named;

        /** @param begin of the query that it is, or is a part of */
        Level(boolean query, int begin, boolean from, boolean named) {
            this.query = query;
            this.begin = begin;
            this.from = from;
            this.expected = from;
            this.named = named;
        }
    }

    private final List<Token> tokens;
    private final List<Reference> references = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean insert;
    private boolean trigger;
    private boolean rule;

    private TableReferences(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Reference> in(List<Token> tokens) {
        return new TableReferences(tokens).read();
    }

    private List<Reference> read() {
        levels.push(new Level(true, -1, false, false));
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.isSymbol("(")) {
                open(at);
            } else if (token.isSymbol(")")) {
                at = close(at);
            } else if (token.isSymbol(",")) {
                top().expected = top().from;
            } else if (token.isSymbol(";")) {
                elsewhere();
            } else if (token.isName()) {
                at = name(at);
            }
        }
        return references;
    }

    private Level top() {
        return levels.getFirst();
    }

    private void elsewhere() {
        top().from = false;
        top().expected = false;
        insert = false;
    }

    private void open(int at) {
        boolean select = is(at + 1, "select") || is(at + 1, "with") || is(at + 1, "values");
        boolean table = top().expected;
        top().expected = false;
        levels.push(new Level(select, select ? at : top().begin, table && !select, table && select));
    }

    /** A query in place of a table has a name behind it. */
    private int close(int at) {
        if (levels.size() > 1 && levels.pop().named) {
            int alias = alias(at + 1);
            references.add(new Reference(-1, alias, top().begin));
            return alias < 0 ? at : alias;
        }
        return at;
    }

    /** @return the last token that was read */
    private int name(int at) {
        boolean keyword = tokens.get(at).kind() == Token.Kind.WORD && !isPart(at);
        if (top().expected && !(keyword && BEFORE_NAME.contains(word(at)))) {
            return keyword && ENDS_FROM.contains(word(at)) ? keyword(at) : reference(at);
        }
        return keyword ? keyword(at) : at;
    }

    private int keyword(int at) {
        String word = word(at);
        Level level = top();
        if (ENDS_FROM.contains(word)) {
            elsewhere();
        } else if (isOnTable(word, at)) {
            trigger = true;
        } else if (word.equals("RULE") && is(at - 1, "create")) {
            rule = true;
        } else if ((word.equals("ON") && trigger) || (word.equals("TO") && rule)) {
            trigger = false;
            rule = false;
            return single(at + 1);
        } else if (word.equals("FROM")) {
            boolean begins = level.query && !is(at - 1, "distinct");
            level.from |= begins;
            level.expected |= begins;
        } else if (word.equals("JOIN") || word.equals("STRAIGHT_JOIN")) {
            level.expected = level.from;
        } else if (word.equals("UPDATE") && !BEFORE_EVENT.contains(word(at - 1))) {
            level.from = true;
            level.expected = true;
        } else if (word.equals("INSERT") || word.equals("REPLACE")) {
            return insertion(at);
        } else if (word.equals("INTO") && insert) {
            insert = false;
            return single(at + 1);
        } else if (word.equals("IN") || word.equals("REFERENCES") || word.equals("TABLE")) {
            return single(at + 1);
        }
        return at;
    }

    /** What stands on a table, as it is made or commented on. */
    private boolean isOnTable(String word, int at) {
        boolean commented = is(at - 1, "on") && is(at - 2, "comment");
        return switch (word) {
            case "TRIGGER" -> at < HEAD || commented;
            case "POLICY" -> is(at - 1, "create") || commented;
            case "RULE" -> commented;
            default -> false;
        };
    }

    /** {@code insert [or ignore] [into] t}; no function, and no event of a trigger. */
    private int insertion(int at) {
        boolean event = BEFORE_EVENT.contains(word(at - 1)) || isSymbol(at + 1, "(");
        if (event) {
            return at;
        }
        int next = at + 1;
        while (BEFORE_NAME.contains(word(next))) {
            next++;
        }
        insert = is(next, "into");
        return insert ? next - 1 : single(next);
    }

    /** A table without another name. */
    private int single(int at) {
        if (at >= tokens.size() || !tokens.get(at).isName()) {
            return at - 1;
        }
        int last = lastPart(at);
        references.add(new Reference(last, -1, top().begin));
        return last;
    }

    private int reference(int at) {
        int last = lastPart(at);
        top().expected = false;
        if (isSymbol(last + 1, "(")) {
            levels.push(new Level(false, top().begin, false, true));
            return last + 1;
        }
        int alias = alias(last + 1);
        references.add(new Reference(last, alias, top().begin));
        return Math.max(last, alias);
    }

    private int alias(int at) {
        int next = at;
        if (is(next, "partition") && isSymbol(next + 1, "(")) {
            while (next < tokens.size() && !isSymbol(next, ")")) {
                next++;
            }
            next++;
        }
        next += is(next, "as") ? 1 : 0;
        boolean name = next < tokens.size()
                && tokens.get(next).isName()
                && (tokens.get(next).kind() == Token.Kind.QUOTED || !NO_ALIAS.contains(word(next)));
        return name ? next : -1;
    }

    private int lastPart(int at) {
        int last = at;
        while (isSymbol(last + 1, ".")
                && last + 2 < tokens.size()
                && tokens.get(last + 2).isName()) {
            last += 2;
        }
        return last;
    }

    private boolean isPart(int at) {
        return isSymbol(at - 1, ".");
    }

    private boolean isSymbol(int at, String symbol) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isSymbol(symbol);
    }

    private boolean is(int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isWord(word);
    }

    private String word(int at) {
        boolean word = at >= 0 && at < tokens.size() && tokens.get(at).kind() == Token.Kind.WORD;
        return word ? tokens.get(at).upper() : "";
    }
}
