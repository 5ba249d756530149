package dev.orm.sql;

import dev.orm.sql.Token.Kind;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts SQL text into tokens, in one pass and linear time. */
public final class Lexer {
    private final CharWindow window;
    private final TokenScanner scanner;
    private int position;
    private int line = 1;
    private int lineStart;

    private Lexer(CharWindow window, Syntax syntax) {
        this.window = window;
        this.scanner = new TokenScanner(window, syntax);
    }

    /** All tokens, comments among them. Something left open is a {@link UnterminatedException}. */
    public static List<Token> allTokens(String text, Syntax syntax) {
        Lexer lexer = new Lexer(CharWindow.over(text), syntax);
        List<Token> tokens = new ArrayList<>();
        for (Token token = lexer.next(); token != null; token = lexer.next()) {
            tokens.add(token);
        }
        return tokens;
    }

    /** The tokens without comments. */
    public static List<Token> tokens(String text, Syntax syntax) {
        List<Token> tokens = allTokens(text, syntax);
        tokens.removeIf(token -> token.kind() == Kind.COMMENT);
        return tokens;
    }

    /** The comments before the first other token; what follows them is not read. */
    public static List<Token> leadingComments(String text, Syntax syntax) {
        Lexer lexer = new Lexer(CharWindow.over(text), syntax);
        List<Token> comments = new ArrayList<>();
        for (Token token = lexer.next(); token != null && token.kind() == Kind.COMMENT; token = lexer.next()) {
            comments.add(token);
        }
        return comments;
    }

    static Lexer over(Reader reader, Syntax syntax) {
        return new Lexer(CharWindow.over(reader), syntax);
    }

    /** The next token, null at the end. Its start counts from the last {@link #forget}. */
    @Nullable
    Token next() {
        skipBlanks();
        if (!window.has(position)) {
            return null;
        }
        int end = scanner.endOfToken(position);
        if (end < 0) {
            throw UnterminatedException.of(scanner.opened(), line, position - lineStart + 1);
        }
        Token token = new Token(scanner.kind(), window.text(position, end), position, line, position - lineStart + 1);
        countLines(token.kind(), end);
        position = end;
        return token;
    }

    /** What stands between here and the end of the line; the next token comes from the next line. */
    String restOfLine() {
        int end = position;
        while (window.has(end) && window.at(end) != '\n') {
            end++;
        }
        String rest = window.text(position, end);
        position = end;
        return rest;
    }

    String text(int from, int to) {
        return window.text(from, to);
    }

    /** Lets go of all that was read so far. */
    void forget() {
        window.forget(position);
        lineStart -= position;
        position = 0;
    }

    private void skipBlanks() {
        for (; window.has(position) && TokenScanner.isBlank(window.at(position)); position++) {
            countLine(position);
        }
    }

    private void countLines(Kind kind, int end) {
        if (kind == Kind.STRING || kind == Kind.QUOTED || kind == Kind.COMMENT) {
            for (int index = position; index < end; index++) {
                countLine(index);
            }
        }
    }

    private void countLine(int index) {
        if (window.at(index) == '\n') {
            line++;
            lineStart = index + 1;
        }
    }
}
