package dev.orm.operation;

import dev.orm.operation.TableReferences.Reference;
import dev.orm.sql.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which names a statement gives and uses, other than those of tables and columns that are there. */
final class StatementNames {
    private static final int WORDS_UP_TO_KIND = 20;

    private static final Set<String> ORDERS = Set.of("ORDER", "GROUP", "HAVING");
    private static final Set<String> CLAUSES =
            Set.of("ORDER", "GROUP", "HAVING", "SELECT", "FROM", "WHERE", "ON", "SET", "LIMIT");

    private final List<Token> tokens;
    private final List<Reference> references;
    private final Set<Integer> tables = new HashSet<>();
    private final Set<String> called = new HashSet<>();

    StatementNames(List<Token> tokens) {
        this.tokens = tokens;
        this.references = TableReferences.in(tokens);
        references.forEach(reference -> tables.add(reference.table()));
        for (int at = 1; isView() && at < tokens.size(); at++) {
            if (tokens.get(at - 1).isWord("as") && tokens.get(at).isName()) {
                called.add(lower(tokens.get(at).unquoted()));
            }
        }
    }

    List<Reference> references() {
        return references;
    }

    boolean isView() {
        return tokens.stream().limit(WORDS_UP_TO_KIND).anyMatch(token -> token.isWord("view"));
    }

    /** Whether a view calls a column so, so that the name by itself means that one. */
    boolean isCalled(String name) {
        return called.contains(lower(name));
    }

    /** Whether a common table expression bears the name: {@code with x (a, b) as (select}. */
    boolean isCommonTable(String name) {
        for (int at = 2; at < tokens.size() - 1; at++) {
            boolean query = tokens.get(at).isSymbol("(")
                    && (tokens.get(at + 1).isWord("select")
                            || tokens.get(at + 1).isWord("with"));
            if (query && tokens.get(at - 1).isWord("as") && isName(beforeList(at - 2), name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name before a dot is that of a schema: of a table, of a column with its table, of a function. */
    boolean isSchema(int at) {
        return tables.contains(at + 2)
                || TokenRename.qualifies(tokens, at + 2)
                || (at + 3 < tokens.size() && tokens.get(at + 3).isSymbol("("));
    }

    /** Whether it stands in the list of its columns that a view begins with. */
    boolean isColumnOfView(int at) {
        return isView() && tokens.subList(0, at).stream().noneMatch(token -> token.isWord("as"));
    }

    /** Whether rows are put in order or together by it: there, what a view calls a column goes first. */
    boolean isInOrder(int at) {
        int near = at;
        while (near > 0 && !CLAUSES.contains(tokens.get(near).upper())) {
            near--;
        }
        return ORDERS.contains(tokens.get(near).upper());
    }

    /** Whether it stands in {@code update of a, b on t}. */
    boolean isEvent(int at) {
        int near = at;
        while (near > 0 && (tokens.get(near).isSymbol(",") || isColumnName(near))) {
            near--;
        }
        return tokens.get(near).isWord("of");
    }

    private boolean isColumnName(int at) {
        return tokens.get(at).isName() && !tokens.get(at).isWord("of");
    }

    /** Where the parenthesis before a list of bare names opens; -1: there is none. */
    int startOfList(int from) {
        int at = from - 1;
        while (at > 0 && (tokens.get(at).isSymbol(",") || tokens.get(at).isName())) {
            at--;
        }
        return at > 0 && tokens.get(at).isSymbol("(") ? at : -1;
    }

    int startOfStatement(int from) {
        int at = from;
        while (at > 0
                && !tokens.get(at - 1).isSymbol(";")
                && !tokens.get(at - 1).isWord("begin")) {
            at--;
        }
        return at;
    }

    int endOfStatement(int from) {
        int at = from;
        while (at < tokens.size()
                && !tokens.get(at).isSymbol(";")
                && !tokens.get(at).isWord("begin")) {
            at++;
        }
        return at;
    }

    private int beforeList(int end) {
        if (!tokens.get(end).isSymbol(")")) {
            return end;
        }
        int at = end;
        while (at > 0 && !tokens.get(at).isSymbol("(")) {
            at--;
        }
        return at - 1;
    }

    private boolean isName(int at, String name) {
        return at >= 0 && tokens.get(at).isName() && tokens.get(at).unquoted().equalsIgnoreCase(name);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
