package dev.orm.operation;

import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Follows the rename of a column through the text of a view or a trigger.
 *
 * <p>A best effort, as no database is asked: a name without a qualifier is the column where no other table of the same
 * statement has a column of that name.
 */
final class StatementColumns {
    private static final Set<String> NO_ALIAS = Set.of(
            "WHERE", "GROUP", "ORDER", "LIMIT", "SET", "ON", "USING", "JOIN", "LEFT", "INNER", "CROSS", "NATURAL",
            "BEGIN", "WHEN", "FOR", "VALUES", "SELECT", "DEFAULT", "UNION", "INDEXED", "NOT", "FROM", "RIGHT", "FULL");

    private final String table;
    private final boolean ownTrigger;
    private final Set<String> others;
    private final TokenRename rename;

    /**
     * @param ownTrigger whether NEW and OLD are rows of the table
     * @param others the other tables that have a column of the old name, in lower case
     */
    StatementColumns(Syntax syntax, String table, String before, String after, boolean ownTrigger, Set<String> others) {
        this.table = table;
        this.ownTrigger = ownTrigger;
        this.others = others;
        this.rename = new TokenRename(syntax, before, after);
    }

    String rename(String text) {
        return rename.replace(text, this::isMeant);
    }

    private boolean isMeant(List<Token> tokens, int at) {
        if (!TokenRename.isColumn(tokens, at) || TablePositions.at(tokens, at)) {
            return false;
        }
        if (at > 1 && tokens.get(at - 1).isSymbol(".")) {
            return qualifiers(tokens).contains(lower(tokens.get(at - 2)));
        }
        return !(at > 0 && tokens.get(at - 1).isWord("as")) && owner(tokens, at);
    }

    /** Names that stand for the table anywhere in the text. */
    private Set<String> qualifiers(List<Token> tokens) {
        Set<String> names = new HashSet<>(ownTrigger ? Set.of("new", "old") : Set.of());
        for (int at = 0; at < tokens.size(); at++) {
            if (isTable(tokens, at)) {
                names.add(lower(tokens.get(at)));
                int alias = at + 1 < tokens.size() && tokens.get(at + 1).isWord("as") ? at + 2 : at + 1;
                if (alias < tokens.size() && isAlias(tokens.get(alias))) {
                    names.add(lower(tokens.get(alias)));
                }
            }
        }
        return names;
    }

    private static boolean isAlias(Token token) {
        return token.isName() && !NO_ALIAS.contains(token.upper());
    }

    /** Whether a bare name belongs to the table: by its list, else by the tables of its statement. */
    private boolean owner(List<Token> tokens, int at) {
        int list = startOfList(tokens, at);
        if (list > 1 && tokens.get(list - 2).isWord("into")) {
            return isTable(tokens, list - 1);
        }
        if (list == NO_LIST) {
            return isTable(tokens, tableOfTrigger(tokens, at));
        }
        boolean mine = false;
        for (int near = startOfStatement(tokens, at); near < tokens.size() && !ends(tokens, near, at); near++) {
            mine |= isTable(tokens, near);
            if (TablePositions.at(tokens, near) && others.contains(lower(tokens.get(near)))) {
                return false;
            }
        }
        return mine;
    }

    private static final int NO_LIST = -2;

    /** Where the parenthesis before a list of bare names opens; {@link #NO_LIST} in {@code UPDATE OF a, b ON t}. */
    private static int startOfList(List<Token> tokens, int from) {
        int at = from - 1;
        while (at > 0
                && (tokens.get(at).isSymbol(",")
                        || (tokens.get(at).isName() && !tokens.get(at).isWord("of")))) {
            at--;
        }
        if (at > 0 && tokens.get(at).isWord("of")) {
            return NO_LIST;
        }
        return at > 0 && tokens.get(at).isSymbol("(") ? at : -1;
    }

    private static int tableOfTrigger(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() - 1 && !tokens.get(at).isWord("on")) {
            at++;
        }
        return Math.min(at + 1, tokens.size() - 1);
    }

    private static int startOfStatement(List<Token> tokens, int from) {
        int at = from;
        while (at > 0
                && !tokens.get(at - 1).isSymbol(";")
                && !tokens.get(at - 1).isWord("begin")) {
            at--;
        }
        return at;
    }

    private static boolean ends(List<Token> tokens, int near, int at) {
        return near > at && (tokens.get(near).isSymbol(";") || tokens.get(near).isWord("begin"));
    }

    private boolean isTable(List<Token> tokens, int at) {
        return tokens.get(at).unquoted().equalsIgnoreCase(table) && TablePositions.at(tokens, at);
    }

    private static String lower(Token token) {
        return token.unquoted().toLowerCase(Locale.ROOT);
    }
}
