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
    private final Places places;
    private int position;

    private Lexer(CharWindow window, Syntax syntax, Insertions insertions) {
        this.window = window;
        this.scanner = new TokenScanner(window, syntax);
        this.places = new Places(insertions);
    }

    private Lexer(CharWindow window, Syntax syntax) {
        this(window, syntax, new Insertions());
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

    static Lexer over(Reader script, Syntax syntax, Placeholders placeholders) {
        Insertions insertions = new Insertions();
        Reader reader = new PlaceholderReader(script, placeholders, insertions);
        return new Lexer(CharWindow.over(reader), syntax, insertions);
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
        Place place = places.place();
        int end = scanner.endOfToken(position);
        if (end < 0) {
            throw UnterminatedException.of(scanner.opened(), place.line(), place.column());
        }
        Token token = new Token(scanner.kind(), window.text(position, end), position, place.line(), place.column());
        passTo(end);
        return token;
    }

    /** What stands between here and the end of the line; the next token comes from the next line. */
    String restOfLine() {
        int end = position;
        while (window.has(end) && window.at(end) != '\n') {
            end++;
        }
        String rest = window.text(position, end);
        passTo(end);
        return rest;
    }

    String text(int from, int to) {
        return window.text(from, to);
    }

    /** Lets go of all that was read so far. */
    void forget() {
        window.forget(position);
        position = 0;
    }

    private void skipBlanks() {
        int end = position;
        while (window.has(end) && TokenScanner.isBlank(window.at(end))) {
            end++;
        }
        passTo(end);
    }

    private void passTo(int end) {
        window.tell(places, position, end);
        position = end;
    }
}
