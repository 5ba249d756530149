package dev.orm.dialect.mysql;

import dev.orm.sql.Token;
import dev.orm.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Conditions that AND and OR join, without parentheses of their own where these say nothing: MySQL puts them around each,
 * MariaDB around none.
 */
final class PlainConditions {
    private static final Set<String> COMPARISONS = Set.of("=", "<>", "!=", "<", ">", "<=", ">=");

    private PlainConditions() {}

    static List<Token> bared(List<Token> tokens) {
        if (tokens.stream().anyMatch(token -> token.isWord("between"))) {
            return tokens;
        }
        List<Token> bare = new ArrayList<>(tokens);
        for (int at = bare.size() - 1; at >= 0; at--) {
            int close = bare.get(at).isSymbol("(") ? ExpressionText.closing(bare, at) : -1;
            if (close > 0 && stands(bare, at, close) && isConjunction(bare.subList(at + 1, close))) {
                bare.remove(close);
                bare.remove(at);
            }
        }
        return bare;
    }

    /** Whether nothing around them binds tighter than what is in them. */
    private static boolean stands(List<Token> tokens, int open, int close) {
        boolean before =
                open == 0 || joins(tokens.get(open - 1)) || tokens.get(open - 1).isSymbol("(");
        return before
                && (close == tokens.size() - 1
                        || joins(tokens.get(close + 1))
                        || tokens.get(close + 1).isSymbol(")"));
    }

    private static boolean joins(Token token) {
        return token.isWord("and") || token.isWord("or");
    }

    /** Plain conditions, or what has parentheses of its own, with AND between them: it binds tighter than OR. */
    private static boolean isConjunction(List<Token> tokens) {
        int from = 0;
        for (int at = 0; at <= tokens.size(); at++) {
            if (at < tokens.size() && tokens.get(at).isSymbol("(")) {
                at = ExpressionText.closing(tokens, at);
            } else if (at == tokens.size() || tokens.get(at).isWord("and")) {
                List<Token> part = tokens.subList(from, at);
                if (!isPlain(part) && ExpressionText.unwrapped(part).size() == part.size()) {
                    return false;
                }
                from = at + 1;
            }
        }
        return true;
    }

    /** {@code a is null}, {@code a is not null}, {@code a > 1}. */
    private static boolean isPlain(List<Token> tokens) {
        int size = tokens.size();
        boolean begins = size >= 3 && isOperand(tokens.get(0));
        if (begins && tokens.get(1).isWord("is") && tokens.get(size - 1).isWord("null")) {
            return size == 3 || (size == 4 && tokens.get(2).isWord("not"));
        }
        return begins && size == 3 && COMPARISONS.contains(tokens.get(1).text()) && isOperand(tokens.get(2));
    }

    private static boolean isOperand(Token token) {
        return token.isName() || token.kind() == Kind.STRING || token.kind() == Kind.NUMBER;
    }
}
