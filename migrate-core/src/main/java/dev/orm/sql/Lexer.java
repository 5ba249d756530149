package dev.orm.sql;

import dev.orm.sql.Token.Kind;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts SQL text into tokens, in one pass and linear time.
 *
 * <p>It stands at one token at a time and makes no object of it unless asked. Offsets count from the last
 * {@link #forget}; the text from there on is kept.
 */
public final class Lexer {
    private final CharWindow window;
    private final TokenScanner scanner;
    private final Places places;
    private int start;
    private int end;

    private Lexer(CharWindow window, Syntax syntax, Insertions insertions) {
        this.window = window;
        this.scanner = new TokenScanner(window, syntax);
        this.places = new Places(insertions);
    }

    /** All tokens, comments among them. Something left open is a {@link UnterminatedException}. */
    public static List<Token> allTokens(String text, Syntax syntax) {
        Lexer lexer = over(text, syntax);
        List<Token> tokens = new ArrayList<>();
        for (int offset = 0; lexer.advance(); ) {
            offset = lexer.add(tokens, offset);
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
        Lexer lexer = over(text, syntax);
        List<Token> comments = new ArrayList<>();
        for (int offset = 0; lexer.advance() && lexer.kind() == Kind.COMMENT; ) {
            offset = lexer.add(comments, offset);
        }
        return comments;
    }

    static Lexer over(String text, Syntax syntax) {
        return new Lexer(CharWindow.over(text), syntax, new Insertions());
    }

    static Lexer over(Reader reader, Syntax syntax) {
        return new Lexer(CharWindow.over(reader), syntax, new Insertions());
    }

    static Lexer over(Reader script, Syntax syntax, Placeholders placeholders) {
        Insertions insertions = new Insertions();
        Reader reader = new PlaceholderReader(script, placeholders, insertions);
        return new Lexer(CharWindow.over(reader), syntax, insertions);
    }

    /** Goes to the next token; false, and behind everything, at the end. */
    boolean advance() {
        start = window.skip(Characters.BLANK, end);
        end = start;
        if (!window.has(start)) {
            return false;
        }
        end = scanner.endOfToken(start);
        if (end < 0) {
            throw UnterminatedException.of(scanner.opened(), place(start));
        }
        return true;
    }

    /** Another delimiter than the semicolon; no word reaches into it. */
    void delimitBy(String delimiter) {
        scanner.delimitBy(delimiter);
    }

    void betweenStatements(boolean between) {
        scanner.betweenStatements(between);
    }

    /** Whether this token is what ends statements. */
    boolean isDelimiter() {
        return scanner.foundDelimiter();
    }

    Kind kind() {
        return scanner.kind();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The symbol of one character that stands here; NUL where anything else does. */
    char symbol() {
        return kind() == Kind.SYMBOL && end - start == 1 ? window.at(start) : '\0';
    }

    boolean isWord(String upperCase) {
        return kind() == Kind.WORD && window.isWord(upperCase, start, end);
    }

    /** A comment that the server runs: {@code /*! ... *}{@code /} or {@code /*M! ... *}{@code /}. */
    boolean isExecutable() {
        return window.startsWith("/*!", start) || window.startsWith("/*M!", start);
    }

    /** A word in upper case, the text of anything else. */
    String upper() {
        String text = text(start, end);
        return kind() == Kind.WORD ? text.toUpperCase(Locale.ROOT) : text;
    }

    /** Whether nothing but blanks stands before this token in its line. */
    boolean beginsLine() {
        int index = start - 1;
        while (index >= 0 && (window.at(index) == ' ' || window.at(index) == '\t')) {
            index--;
        }
        return index < 0 || window.at(index) == '\n' || window.at(index) == '\r';
    }

    /** What stands between this token and the end of the line. */
    String peekLine() {
        return window.text(end, window.find('\n', '\r', end));
    }

    /** What stands between this token and the end of the line; the next token comes from the next line. */
    String restOfLine() {
        String rest = peekLine();
        end += rest.length();
        return rest;
    }

    /** What stands between here and the end of the line, which is taken too. */
    String line() {
        int from = end;
        end = window.find('\n', '\n', end);
        String line = window.text(from, end);
        end += window.has(end) ? 1 : 0;
        return line;
    }

    boolean atEnd() {
        return !window.has(end);
    }

    String text(int from, int to) {
        return window.text(from, to);
    }

    /** The text without the blanks at its end. */
    String textWithoutBlanks(int from, int to) {
        int last = to;
        while (last > from && Characters.is(window.at(last - 1), Characters.BLANK)) {
            last--;
        }
        return window.text(from, last);
    }

    Place place(int offset) {
        return window.place(places, offset);
    }

    /** Lets go of all that was read so far. */
    void forget() {
        window.forget(end, places);
        start = 0;
        end = 0;
    }

    /** Adds the token here and lets go of all that was read; what follows has the offset that is returned. */
    private int add(List<Token> tokens, int offset) {
        Place place = place(start);
        tokens.add(new Token(kind(), text(start, end), offset + start, place.line(), place.column()));
        int behind = offset + end;
        forget();
        return behind;
    }
}
