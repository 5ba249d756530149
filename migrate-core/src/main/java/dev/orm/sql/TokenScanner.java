package dev.orm.sql;

import static dev.orm.sql.Characters.DIGIT;
import static dev.orm.sql.Characters.HEX_DIGIT;
import static dev.orm.sql.Characters.NAME_PART;
import static dev.orm.sql.Characters.NAME_START;

import dev.orm.sql.Syntax.Feature;
import dev.orm.sql.Token.Kind;

/** Finds where the token ends that begins at an index, and what kind it is. */
final class TokenScanner {
    private static final int UNTERMINATED = -1;
    private static final String[] OPERATORS = {
        "->>", "<=>", "||", "<<", ">>", "<=", ">=", "<>", "!=", "==", "->", "::", ":=", "~~", "!~", "@>", "<@", "&&"
    };

    private final CharWindow window;
    private final String identifierQuotes;
    private final boolean backslashEscapes;
    private final boolean escapeStrings;
    private final boolean dollarQuotes;
    private final boolean hashComments;
    private final boolean dashesNeedBlank;
    private final boolean nestedComments;
    private String delimiter = ";";
    private char delimiterStart = ';';
    private boolean delimiterInWords;
    private boolean foundDelimiter;
    private boolean betweenStatements;
    private Kind kind = Kind.SYMBOL;
    private String opened = "";

    TokenScanner(CharWindow window, Syntax syntax) {
        this.window = window;
        this.identifierQuotes = syntax.identifierQuotes();
        this.backslashEscapes = syntax.has(Feature.BACKSLASH_ESCAPES);
        this.escapeStrings = syntax.has(Feature.ESCAPE_STRINGS);
        this.dollarQuotes = syntax.has(Feature.DOLLAR_QUOTES);
        this.hashComments = syntax.has(Feature.HASH_COMMENTS);
        this.dashesNeedBlank = syntax.has(Feature.DASHES_NEED_BLANK);
        this.nestedComments = syntax.has(Feature.NESTED_COMMENTS);
    }

    /** @param text what ends statements from here on */
    void delimitBy(String text) {
        delimiter = text;
        delimiterStart = text.charAt(0);
        delimiterInWords = Characters.is(delimiterStart, NAME_PART);
    }

    /** @param between whether no statement has begun: two minus signs there can only be meant as a comment */
    void betweenStatements(boolean between) {
        betweenStatements = between;
    }

    /** Whether the token is the delimiter. */
    boolean foundDelimiter() {
        return foundDelimiter;
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
        foundDelimiter = first == delimiterStart && window.startsWith(delimiter, from);
        if (foundDelimiter) {
            kind = Kind.SYMBOL;
            return from + delimiter.length();
        }
        return Characters.is(first, NAME_START) ? endOfWord(from, first) : endOfOther(from, first);
    }

    private int endOfOther(int from, char first) {
        return switch (first) {
            case '\'' -> endOfString(from, first);
            case '"', '`', '[' -> endOfQuotes(from, first);
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> endOfNumber(from);
            case '.' -> Characters.is(window.at(from + 1), DIGIT) ? endOfNumber(from) : symbol(from);
            case '-' -> beginsLineComment(from) ? endOfLine(from) : endOfOperator(from, first);
            case '#' -> hashComments ? endOfLine(from) : endOfOperator(from, first);
            case '/' -> window.at(from + 1) == '*' ? endOfBlockComment(from) : symbol(from);
            case '$' -> endOfDollar(from);
            case '?' -> endOfQuestionMark(from);
            case ';', ',', '(', ')', '+', '*', '%', ']', '{', '}' -> symbol(from);
            default -> endOfOperator(from, first);
        };
    }

    private int symbol(int from) {
        kind = Kind.SYMBOL;
        return from + 1;
    }

    private boolean beginsLineComment(int from) {
        return window.at(from + 1) == '-' && (!dashesNeedBlank || betweenStatements || window.at(from + 2) <= ' ');
    }

    private int endOfLine(int from) {
        kind = Kind.COMMENT;
        return window.find('\n', '\r', from);
    }

    private int endOfBlockComment(int from) {
        kind = Kind.COMMENT;
        int depth = 1;
        int index = from + 2;
        while (depth > 0) {
            index = window.find('*', nestedComments ? '/' : '*', index);
            if (!window.has(index + 1)) {
                return unterminated("comment");
            }
            boolean closes = window.at(index) == '*' && window.at(index + 1) == '/';
            boolean opens = window.at(index) == '/' && window.at(index + 1) == '*';
            depth += closes ? -1 : opens ? 1 : 0;
            index += closes || opens ? 2 : 1;
        }
        return index;
    }

    private int endOfQuotes(int from, char quote) {
        if (identifierQuotes.indexOf(quote) >= 0) {
            kind = Kind.QUOTED;
            return endOfQuoted(from, quote == '[' ? ']' : quote, false);
        }
        return quote == '"' ? endOfString(from, quote) : symbol(from);
    }

    private int endOfString(int from, char quote) {
        kind = Kind.STRING;
        return endOfQuoted(from, quote, backslashEscapes);
    }

    private int endOfQuoted(int from, char quote, boolean backslash) {
        int index = window.find(quote, backslash ? '\\' : quote, from + 1);
        while (window.has(index)) {
            boolean escapes = window.at(index) == '\\' && backslash;
            if (!escapes && (quote == ']' || window.at(index + 1) != quote)) {
                return index + 1;
            }
            index = window.find(quote, backslash ? '\\' : quote, index + 2);
        }
        return unterminated(kind == Kind.QUOTED ? "quoted name" : "string");
    }

    private int endOfDollar(int from) {
        char second = window.at(from + 1);
        if (Characters.is(second, DIGIT)) {
            kind = Kind.PARAMETER;
            return endOfDigits(from + 1);
        }
        int close = from + 1;
        while (dollarQuotes && window.at(close) != '$' && Characters.is(window.at(close), NAME_PART)) {
            close++;
        }
        return dollarQuotes && window.at(close) == '$' ? endOfDollarString(from, close + 1) : endOfOperator(from, '$');
    }

    private int endOfDollarString(int from, int content) {
        kind = Kind.STRING;
        String tag = window.text(from, content);
        for (int index = window.find('$', '$', content); window.has(index); index = window.find('$', '$', index + 1)) {
            if (window.startsWith(tag, index)) {
                return index + tag.length();
            }
        }
        return unterminated("string " + tag);
    }

    private int endOfWord(int from, char first) {
        if (window.at(from + 1) == '\'' && "bBeExXnN".indexOf(first) >= 0) {
            kind = Kind.STRING;
            boolean escapes = backslashEscapes || (escapeStrings && (first == 'e' || first == 'E'));
            return endOfQuoted(from + 1, '\'', escapes);
        }
        kind = Kind.WORD;
        return endOfName(from);
    }

    private int endOfName(int from) {
        int end = window.skip(NAME_PART, from);
        return delimiterInWords ? endBeforeDelimiter(from, end) : end;
    }

    /** A delimiter such as {@code $$} ends a word that it directly follows. */
    private int endBeforeDelimiter(int from, int end) {
        for (int index = from; index < end; index++) {
            if (window.startsWith(delimiter, index)) {
                return index;
            }
        }
        return end;
    }

    private int endOfNumber(int from) {
        kind = Kind.NUMBER;
        if (window.at(from) == '0' && (window.at(from + 1) == 'x' || window.at(from + 1) == 'X')) {
            return window.skip(HEX_DIGIT, from + 2);
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
        return Characters.is(window.at(digits), DIGIT) ? endOfDigits(digits) : end;
    }

    /** Digits, with single underscores between them (SQLite 3.46, PostgreSQL 16). */
    private int endOfDigits(int from) {
        int end = window.skip(DIGIT, from);
        while (end > from && window.at(end) == '_' && Characters.is(window.at(end + 1), DIGIT)) {
            end = window.skip(DIGIT, end + 1);
        }
        return end;
    }

    private int endOfQuestionMark(int from) {
        kind = Kind.PARAMETER;
        return endOfDigits(from + 1);
    }

    private int endOfOperator(int from, char first) {
        if ((first == ':' || first == '@' || first == '$') && Characters.is(window.at(from + 1), NAME_START)) {
            kind = Kind.PARAMETER;
            return endOfName(from + 1);
        }
        kind = Kind.SYMBOL;
        if ("|<>=:~@&-".indexOf(window.at(from + 1)) >= 0) {
            for (String operator : OPERATORS) {
                if (window.startsWith(operator, from)) {
                    return from + operator.length();
                }
            }
        }
        return from + 1;
    }

    private int unterminated(String what) {
        opened = what;
        return UNTERMINATED;
    }
}
