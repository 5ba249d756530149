package dev.orm.dialect.postgresql;

import dev.orm.sql.Lexer;
import dev.orm.sql.Token;
import java.util.ArrayList;
import java.util.List;

/** The tokens of an expression, read one by one; operators are joined as the server's own lexer joins them. */
final class ExpressionTokens {
    private static final String OPERATOR_CHARACTERS = "+-*/<>=~!@#%^&|?";
    private static final String SPECIAL = "~!@#%^&|?";

    private final List<Token> tokens;
    private int position;

    ExpressionTokens(String text) {
        tokens = joined(Lexer.tokens(text, PostgresqlSyntax.SYNTAX));
    }

    private static List<Token> joined(List<Token> tokens) {
        List<Token> all = new ArrayList<>();
        for (Token token : tokens) {
            Token last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.end() == token.start() && joins(last, token)) {
                all.set(
                        all.size() - 1,
                        new Token(
                                Token.Kind.SYMBOL,
                                last.text() + token.text(),
                                last.start(),
                                last.line(),
                                last.column()));
            } else {
                all.add(token);
            }
        }
        return all;
    }

    /** {@code =-} is two operators, {@code ~-} is one. */
    private static boolean joins(Token last, Token token) {
        if (!isOperator(last) || !isOperator(token)) {
            return false;
        }
        boolean sign = token.text().equals("-") || token.text().equals("+");
        return !sign || last.text().chars().anyMatch(letter -> SPECIAL.indexOf(letter) >= 0);
    }

    static boolean isOperator(Token token) {
        return token.kind() == Token.Kind.SYMBOL
                && token.text().chars().allMatch(letter -> OPERATOR_CHARACTERS.indexOf(letter) >= 0);
    }

    boolean atEnd() {
        return position == tokens.size();
    }

    Token next() {
        if (atEnd()) {
            throw new UnreadableExpressionException();
        }
        return tokens.get(position++);
    }

    boolean isNext(String wordOrSymbol) {
        return isAt(0, wordOrSymbol);
    }

    boolean isAt(int ahead, String wordOrSymbol) {
        int at = position + ahead;
        return at < tokens.size()
                && (tokens.get(at).isWord(wordOrSymbol) || tokens.get(at).isSymbol(wordOrSymbol));
    }

    boolean isKind(int ahead, Token.Kind kind) {
        int at = position + ahead;
        return at < tokens.size() && tokens.get(at).kind() == kind;
    }

    boolean isOperatorNext() {
        return !atEnd() && isOperator(tokens.get(position));
    }

    String peek() {
        return atEnd() ? "" : tokens.get(position).upper();
    }

    boolean take(String wordOrSymbol) {
        boolean there = isNext(wordOrSymbol);
        position += there ? 1 : 0;
        return there;
    }

    /** All of the words, or none. */
    boolean take(String first, String second) {
        boolean there = isAt(0, first) && isAt(1, second);
        position += there ? 2 : 0;
        return there;
    }

    void expect(String wordOrSymbol) {
        if (!take(wordOrSymbol)) {
            throw new UnreadableExpressionException();
        }
    }
}
