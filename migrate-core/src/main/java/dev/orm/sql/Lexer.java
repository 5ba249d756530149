package dev.orm.sql;

import dev.orm.sql.Syntax.Feature;
import dev.orm.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts SQL text into tokens, in one pass and linear time. */
public final class Lexer {
    private static final String[] OPERATORS = {
        "->>", "<=>", "||", "<<", ">>", "<=", ">=", "<>", "!=", "==", "->", "::", ":=", "~~", "!~", "@>", "<@", "&&"
    };

    private final String text;
    private final Syntax syntax;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private int line = 1;
    private int lineStart;

    private Lexer(String text, Syntax syntax) {
        this.text = text;
        this.syntax = syntax;
    }

    /** All tokens, comments among them. Something left open is a {@link UnterminatedException}. */
    public static List<Token> allTokens(String text, Syntax syntax) {
        return new Lexer(text, syntax).run();
    }

    /** The tokens without comments. */
    public static List<Token> tokens(String text, Syntax syntax) {
        return allTokens(text, syntax).stream()
                .filter(token -> token.kind() != Kind.COMMENT)
                .toList();
    }

    private List<Token> run() {
        while (position < text.length()) {
            char character = text.charAt(position);
            if (character == '\n') {
                line++;
                lineStart = position + 1;
                position++;
            } else if (Character.isWhitespace(character) || character == '\uFEFF') {
                position++;
            } else {
                int end = endOfToken(character);
                add(end);
            }
        }
        return tokens;
    }

    private Kind kind = Kind.SYMBOL;

    private void add(int end) {
        tokens.add(new Token(kind, text.substring(position, end), position, line, position - lineStart + 1));
        for (; position < end; position++) {
            if (text.charAt(position) == '\n') {
                line++;
                lineStart = position + 1;
            }
        }
    }

    private int endOfToken(char first) {
        if (first == '-' && at(1) == '-' && dashesBeginComment()) {
            return comment(endOfLine());
        }
        if (first == '#' && syntax.has(Feature.HASH_COMMENTS)) {
            return comment(endOfLine());
        }
        if (first == '/' && at(1) == '*') {
            return comment(endOfBlockComment());
        }
        if (first == '\'') {
            kind = Kind.STRING;
            return endOfQuoted(position, '\'', syntax.has(Feature.BACKSLASH_ESCAPES));
        }
        if (syntax.identifierQuotes().indexOf(first) >= 0) {
            kind = Kind.QUOTED;
            return endOfQuoted(position, first == '[' ? ']' : first, false);
        }
        if (first == '"') {
            kind = Kind.STRING;
            return endOfQuoted(position, '"', syntax.has(Feature.BACKSLASH_ESCAPES));
        }
        if (first == '$') {
            return endOfDollar();
        }
        if (isNameStart(first)) {
            return endOfWord(first);
        }
        if (isDigit(first) || (first == '.' && isDigit(at(1)))) {
            kind = Kind.NUMBER;
            return endOfNumber();
        }
        return endOfSymbol(first);
    }

    private boolean dashesBeginComment() {
        return !syntax.has(Feature.DASHES_NEED_BLANK) || at(2) <= ' ';
    }

    private int comment(int end) {
        kind = Kind.COMMENT;
        return end;
    }

    private int endOfLine() {
        int end = text.indexOf('\n', position);
        return end < 0 ? text.length() : end;
    }

    private int endOfBlockComment() {
        int depth = 0;
        for (int at = position; at < text.length() - 1; at++) {
            if (text.charAt(at) == '/' && text.charAt(at + 1) == '*') {
                depth = syntax.has(Feature.NESTED_COMMENTS) ? depth + 1 : 1;
                at++;
            } else if (text.charAt(at) == '*' && text.charAt(at + 1) == '/') {
                depth--;
                at++;
                if (depth == 0) {
                    return at + 1;
                }
            }
        }
        throw unterminated("comment");
    }

    private int endOfQuoted(int open, char quote, boolean backslash) {
        for (int at = open + 1; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\\' && backslash) {
                at++;
            } else if (character == quote) {
                boolean doubled = quote != ']' && at + 1 < text.length() && text.charAt(at + 1) == quote;
                if (!doubled) {
                    return at + 1;
                }
                at++;
            }
        }
        throw unterminated(kind == Kind.QUOTED ? "quoted name" : "string");
    }

    private int endOfDollar() {
        if (isDigit(at(1))) {
            kind = Kind.PARAMETER;
            return endOfDigits(position + 1);
        }
        if (!syntax.has(Feature.DOLLAR_QUOTES)) {
            return endOfSymbol('$');
        }
        int close = position + 1;
        while (close < text.length() && isNamePart(text.charAt(close)) && text.charAt(close) != '$') {
            close++;
        }
        if (close >= text.length() || text.charAt(close) != '$') {
            return endOfSymbol('$');
        }
        String tag = text.substring(position, close + 1);
        int end = text.indexOf(tag, close + 1);
        if (end < 0) {
            throw unterminated("string " + tag);
        }
        kind = Kind.STRING;
        return end + tag.length();
    }

    private int endOfWord(char first) {
        if (at(1) == '\'' && "bBeExXnN".indexOf(first) >= 0) {
            kind = Kind.STRING;
            boolean escapes = syntax.has(Feature.BACKSLASH_ESCAPES)
                    || (syntax.has(Feature.ESCAPE_STRINGS) && (first == 'e' || first == 'E'));
            return endOfQuoted(position + 1, '\'', escapes);
        }
        kind = Kind.WORD;
        int end = position + 1;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfNumber() {
        if (text.charAt(position) == '0' && (at(1) == 'x' || at(1) == 'X')) {
            int end = position + 2;
            while (end < text.length() && Character.digit(text.charAt(end), 16) >= 0) {
                end++;
            }
            return end;
        }
        int end = endOfDigits(position);
        if (end < text.length() && text.charAt(end) == '.') {
            end = endOfDigits(end + 1);
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int sign = end + 1 < text.length() && "+-".indexOf(text.charAt(end + 1)) >= 0 ? 1 : 0;
            if (end + 1 + sign < text.length() && isDigit(text.charAt(end + 1 + sign))) {
                end = endOfDigits(end + 1 + sign);
            }
        }
        return end;
    }

    private int endOfDigits(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfSymbol(char first) {
        if (first == '?') {
            kind = Kind.PARAMETER;
            return position + 1;
        }
        if ((first == ':' || first == '@') && isNameStart(at(1))) {
            kind = Kind.PARAMETER;
            int end = position + 2;
            while (end < text.length() && isNamePart(text.charAt(end))) {
                end++;
            }
            return end;
        }
        kind = Kind.SYMBOL;
        for (String operator : OPERATORS) {
            if (text.startsWith(operator, position)) {
                return position + operator.length();
            }
        }
        return position + 1;
    }

    private UnterminatedException unterminated(String what) {
        return UnterminatedException.of(what, line, position - lineStart + 1);
    }

    private char at(int offset) {
        int at = position + offset;
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isNameStart(char character) {
        return Character.isLetter(character) || character == '_' || character > 0x7f;
    }

    private static boolean isNamePart(char character) {
        return isNameStart(character) || isDigit(character) || character == '$';
    }
}
