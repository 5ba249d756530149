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

    private static final Set<String> AFTER_ITEM =
            Set.of(",", ")", ";", "FROM", "WHERE", "GROUP", "HAVING", "ORDER", "LIMIT", "UNION", "EXCEPT", "INTERSECT");

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
            boolean query = tokens.get(at).isSymbol("(") && isQuery(at + 1);
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

    /** Whether rows are put in order or together, or told apart, by it. */
    boolean isInOrder(int at) {
        int near = at;
        while (near > 0 && !CLAUSES.contains(tokens.get(near).upper())) {
            near--;
        }
        return ORDERS.contains(tokens.get(near).upper());
    }

    /** Where the parenthesis of the query around it opens; -1: there is none. */
    int query(int at) {
        int near = at;
        while (near >= 0) {
            near--;
            if (near >= 0 && tokens.get(near).isSymbol(")")) {
                near = opening(near);
            } else if (near >= 0 && tokens.get(near).isSymbol("(") && isQuery(near + 1)) {
                return near;
            }
        }
        return -1;
    }

    private boolean isQuery(int at) {
        return tokens.get(at).isWord("select")
                || tokens.get(at).isWord("with")
                || tokens.get(at).isWord("values");
    }

    /** Whether the column is all that a query of a view selects at that place, so that this is called as the column is. */
    boolean isItem(int at) {
        return isView() && endsItem(at + 1) && isBehindSelect(begin(at) - 1);
    }

    /** Whether the column is all that a query of a view selects at that place, under the name that follows. */
    boolean isItemCalled(int at, String name) {
        return isView()
                && at + 2 < tokens.size()
                && tokens.get(at + 1).isWord("as")
                && tokens.get(at + 2).unquoted().equals(name)
                && endsItem(at + 3)
                && isBehindSelect(begin(at) - 1);
    }

    private int begin(int at) {
        int begin = at;
        while (TokenRename.isQualified(tokens, begin)) {
            begin -= 2;
        }
        return begin;
    }

    private boolean endsItem(int at) {
        return at >= tokens.size() || AFTER_ITEM.contains(tokens.get(at).upper());
    }

    private boolean isBehindSelect(int at) {
        if (at < 1) {
            return false;
        }
        if (tokens.get(at).isSymbol(",")) {
            return isInSelect(at - 1);
        }
        if (tokens.get(at).isSymbol(")")) {
            int on = opening(at) - 1;
            return on > 0 && tokens.get(on).isWord("on") && tokens.get(on - 1).isWord("distinct");
        }
        boolean distinct = tokens.get(at).isWord("distinct") || tokens.get(at).isWord("all");
        return tokens.get(distinct ? at - 1 : at).isWord("select");
    }

    /** Whether the clause that an item stands in, within its own parentheses, is that of the items. */
    private boolean isInSelect(int from) {
        for (int at = from; at >= 0; at--) {
            Token token = tokens.get(at);
            if (token.isSymbol(")")) {
                at = opening(at);
            } else if (token.isSymbol("(")) {
                return false;
            } else if (token.kind() == Token.Kind.WORD && CLAUSES.contains(token.upper())) {
                return token.isWord("select");
            }
        }
        return false;
    }

    private int opening(int close) {
        int depth = 1;
        int at = close;
        while (at > 0 && depth > 0) {
            at--;
            depth += tokens.get(at).isSymbol(")") ? 1 : tokens.get(at).isSymbol("(") ? -1 : 0;
        }
        return at;
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
        return tokens.get(end).isSymbol(")") ? opening(end) - 1 : end;
    }

    private boolean isName(int at, String name) {
        return at >= 0 && tokens.get(at).isName() && tokens.get(at).unquoted().equalsIgnoreCase(name);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
