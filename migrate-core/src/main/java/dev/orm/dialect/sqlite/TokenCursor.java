package dev.orm.dialect.sqlite;

import dev.orm.sql.Lexer;
import dev.orm.sql.Token;
import dev.orm.sql.Token.Kind;
import java.util.List;

/** Walks over the tokens of one definition. What is expected and not there is an {@link UnreadableTextException}. */
final class TokenCursor {
    private static final Token END = new Token(Kind.SYMBOL, "", 0, 1, 1);

    private final String source;
    private final List<Token> tokens;
    private int position;

    private TokenCursor(String source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    static TokenCursor over(String source) {
        return new TokenCursor(source, Lexer.tokens(source, SqliteSyntax.SYNTAX));
    }

    boolean atEnd() {
        return position >= tokens.size();
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return position + ahead < tokens.size() ? tokens.get(position + ahead) : END;
    }

    Token next() {
        Token token = peek();
        if (atEnd()) {
            throw unreadable();
        }
        position++;
        return token;
    }

    /** Whether these words come next; steps behind them if so. */
    boolean accept(String... words) {
        for (int index = 0; index < words.length; index++) {
            if (!peek(index).isWord(words[index])) {
                return false;
            }
        }
        position += words.length;
        return true;
    }

    boolean acceptSymbol(String symbol) {
        boolean found = peek().isSymbol(symbol);
        position += found ? 1 : 0;
        return found;
    }

    void expect(String... words) {
        if (!accept(words)) {
            throw unreadable();
        }
    }

    void expectSymbol(String symbol) {
        if (!acceptSymbol(symbol)) {
            throw unreadable();
        }
    }

    /** A name in any of the four quotings, or bare. */
    String name() {
        Token token = peek();
        if (!token.isName() && !isPlainString(token)) {
            throw unreadable();
        }
        return next().unquoted();
    }

    /** What stands between the parenthesis that comes next and the one that closes it. */
    TokenCursor parenthesized() {
        expectSymbol("(");
        int first = position;
        int depth = 1;
        while (depth > 0) {
            Token token = next();
            depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
        }
        return new TokenCursor(source, tokens.subList(first, position - 1));
    }

    /** All up to the next comma outside of parentheses, and behind it. */
    TokenCursor item() {
        int first = position;
        while (!atEnd() && !peek().isSymbol(",")) {
            if (peek().isSymbol("(")) {
                parenthesized();
            } else {
                position++;
            }
        }
        TokenCursor item = new TokenCursor(source, tokens.subList(first, position));
        acceptSymbol(",");
        return item;
    }

    /** The tokens not yet walked over, with none of the last few. */
    TokenCursor withoutLast(int count) {
        return new TokenCursor(source, tokens.subList(position, tokens.size() - count));
    }

    /** That token from the end; 1 is the last. */
    Token fromEnd(int distance) {
        int at = tokens.size() - distance;
        return at >= position ? tokens.get(at) : END;
    }

    int remaining() {
        return tokens.size() - position;
    }

    /** The source from the next token to the last, as its author wrote it. */
    String text() {
        return atEnd() ? "" : source.substring(peek().start(), fromEnd(1).end());
    }

    UnreadableTextException unreadable() {
        return UnreadableTextException.at(peek());
    }

    static boolean isPlainString(Token token) {
        return token.kind() == Kind.STRING && token.text().startsWith("'");
    }
}
