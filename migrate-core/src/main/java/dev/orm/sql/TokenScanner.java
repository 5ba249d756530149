package dev.orm.sql;

import dev.orm.sql.Syntax.Feature;
import dev.orm.sql.Token.Kind;

/** Finds where the token ends that begins at an index, and what kind it is. */
final class TokenScanner {
    private static final int UNTERMINATED = -1;
    private static final String ALONE = ";,()+*/%.[]{}";
    private static final String[] OPERATORS = {
        "->>", "<=>", "||", "<<", ">>", "<=", ">=", "<>", "!=", "==", "->", "::", ":=", "~~", "!~", "@>", "<@", "&&"
    };

    private final CharWindow window;
    private final Syntax syntax;
    private Kind kind = Kind.SYMBOL;
    private String opened = "";

    TokenScanner(CharWindow window, Syntax syntax) {
        this.window = window;
        this.syntax = syntax;
    }

    Kind kind() {
        return kind;
    }

    /** What was found unterminated. */
    String opened() {
        return opened;
    }

    /** The index behind the token, negative where it is never closed. */
    int endOfToken(int from) {
        char first = window.at(from);
        if (isNameStart(first)) {
            return endOfWord(from);
        }
        if (isDigit(first) || (first == '.' && isDigit(window.at(from + 1)))) {
            kind = Kind.NUMBER;
            return endOfNumber(from);
        }
        if (beginsLineComment(from)) {
            kind = Kind.COMMENT;
            return endOfLine(from);
        }
        if (first == '/' && window.at(from + 1) == '*') {
            kind = Kind.COMMENT;
            return endOfBlockComment(from);
        }
        if (syntax.identifierQuotes().indexOf(first) >= 0) {
            kind = Kind.QUOTED;
            return endOfQuoted(from, first == '[' ? ']' : first, false);
        }
        if (first == '\'' || first == '"') {
            kind = Kind.STRING;
            return endOfQuoted(from, first, syntax.has(Feature.BACKSLASH_ESCAPES));
        }
        return first == '$' ? endOfDollar(from) : endOfSymbol(from);
    }

    /** What separates tokens. A byte order mark does too; every other character beyond ASCII belongs to a name. */
    static boolean isBlank(char character) {
        return character == ' ' || (character >= '\t' && character <= '\r') || character == '\uFEFF';
    }

    private boolean beginsLineComment(int from) {
        char first = window.at(from);
        if (first == '#') {
            return syntax.has(Feature.HASH_COMMENTS);
        }
        return first == '-'
                && window.at(from + 1) == '-'
                && (!syntax.has(Feature.DASHES_NEED_BLANK) || window.at(from + 2) <= ' ');
    }

    private int endOfLine(int from) {
        int end = from;
        while (window.has(end) && window.at(end) != '\n') {
            end++;
        }
        return window.has(end) && window.at(end - 1) == '\r' ? end - 1 : end;
    }

    private int endOfBlockComment(int from) {
        int depth = 1;
        for (int index = from + 2; window.has(index + 1); index++) {
            if (window.at(index) == '*' && window.at(index + 1) == '/') {
                depth--;
                index++;
            } else if (syntax.has(Feature.NESTED_COMMENTS) && window.startsWith("/*", index)) {
                depth++;
                index++;
            }
            if (depth == 0) {
                return index + 1;
            }
        }
        return unterminated("comment");
    }

    private int endOfQuoted(int from, char quote, boolean backslash) {
        for (int index = from + 1; window.has(index); index++) {
            char character = window.at(index);
            if (character == '\\' && backslash) {
                index++;
            } else if (character == quote) {
                if (quote == ']' || window.at(index + 1) != quote) {
                    return index + 1;
                }
                index++;
            }
        }
        return unterminated(kind == Kind.QUOTED ? "quoted name" : "string");
    }

    private int endOfDollar(int from) {
        if (isDigit(window.at(from + 1))) {
            kind = Kind.PARAMETER;
            return endOfDigits(from + 1);
        }
        if (!syntax.has(Feature.DOLLAR_QUOTES)) {
            return endOfSymbol(from);
        }
        int close = from + 1;
        while (isNamePart(window.at(close)) && window.at(close) != '$') {
            close++;
        }
        return window.at(close) == '$' ? endOfDollarString(from, close + 1) : endOfSymbol(from);
    }

    private int endOfDollarString(int from, int content) {
        kind = Kind.STRING;
        String tag = window.text(from, content);
        for (int index = content; window.has(index); index++) {
            if (window.startsWith(tag, index)) {
                return index + tag.length();
            }
        }
        return unterminated("string " + tag);
    }

    private int endOfWord(int from) {
        char first = window.at(from);
        if (window.at(from + 1) == '\'' && "bBeExXnN".indexOf(first) >= 0) {
            kind = Kind.STRING;
            boolean escapes = syntax.has(Feature.BACKSLASH_ESCAPES)
                    || (syntax.has(Feature.ESCAPE_STRINGS) && (first == 'e' || first == 'E'));
            return endOfQuoted(from + 1, '\'', escapes);
        }
        kind = Kind.WORD;
        return endOfName(from);
    }

    private int endOfName(int from) {
        int end = from;
        while (isNamePart(window.at(end))) {
            end++;
        }
        return end;
    }

    private int endOfNumber(int from) {
        if (window.at(from) == '0' && (window.at(from + 1) == 'x' || window.at(from + 1) == 'X')) {
            int end = from + 2;
            while (Character.digit(window.at(end), 16) >= 0) {
                end++;
            }
            return end;
        }
        int end = endOfDigits(from);
        if (window.at(end) == '.') {
            end = endOfDigits(end + 1);
        }
        return endOfExponent(end);
    }

    private int endOfExponent(int end) {
        if (window.at(end) != 'e' && window.at(end) != 'E') {
            return end;
        }
        boolean signed = window.at(end + 1) == '+' || window.at(end + 1) == '-';
        int digits = signed ? end + 2 : end + 1;
        return isDigit(window.at(digits)) ? endOfDigits(digits) : end;
    }

    /** Digits, with single underscores between them (SQLite 3.46, PostgreSQL 16). */
    private int endOfDigits(int from) {
        int end = from;
        while (isDigit(window.at(end))
                || (window.at(end) == '_'
                        && end > from
                        && isDigit(window.at(end - 1))
                        && isDigit(window.at(end + 1)))) {
            end++;
        }
        return end;
    }

    private int endOfSymbol(int from) {
        char first = window.at(from);
        if (first == '?') {
            kind = Kind.PARAMETER;
            return endOfDigits(from + 1);
        }
        if ((first == ':' || first == '@' || first == '$') && isNameStart(window.at(from + 1))) {
            kind = Kind.PARAMETER;
            return endOfName(from + 1);
        }
        kind = Kind.SYMBOL;
        return ALONE.indexOf(first) >= 0 ? from + 1 : endOfOperator(from);
    }

    private int endOfOperator(int from) {
        for (String operator : OPERATORS) {
            if (window.startsWith(operator, from)) {
                return from + operator.length();
            }
        }
        return from + 1;
    }

    private int unterminated(String what) {
        opened = what;
        return UNTERMINATED;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isNameStart(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || character == '_'
                || (character > 0x7f && character != '\uFEFF');
    }

    private static boolean isNamePart(char character) {
        return isNameStart(character) || isDigit(character) || character == '$';
    }
}
