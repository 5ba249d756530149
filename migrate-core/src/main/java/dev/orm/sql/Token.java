package dev.orm.sql;

import java.util.Locale;

/**
 * One token of SQL text.
 *
 * @param text as it stands in the source, quotes included
 * @param start offset of its first character in the source
 * @param line of its first character, from 1
 * @param column of its first character, from 1
 */
public record Token(Kind kind, String text, int start, int line, int column) {

    /** What a token is. Blanks are no tokens. */
    public enum Kind {
        /** An unquoted identifier or a keyword. */
        WORD,
        /** An identifier in quotes, backticks or brackets. */
        QUOTED,
        /** A string, with its prefix ({@code E'..'}, {@code X'..'}) or dollar tags. */
        STRING,
        NUMBER,
        /** {@code ?}, {@code :name}, {@code $1}. */
        PARAMETER,
        /** An operator or a punctuation mark; multi-character operators are one token. */
        SYMBOL,
        COMMENT
    }

    /** Offset behind its last character. */
    public int end() {
        return start + text.length();
    }

    /** Whether this is that unquoted word, whatever its case. */
    public boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    public boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    /** Whether this names something: an unquoted word or a quoted identifier. */
    public boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    /** The identifier without its quotes, or the content of a plain {@code '..'} string; else the text. */
    public String unquoted() {
        return unquoted(kind, text);
    }

    static String unquoted(Kind kind, String text) {
        char first = text.charAt(0);
        if (text.length() < 2 || (kind != Kind.QUOTED && !(kind == Kind.STRING && first == '\''))) {
            return text;
        }
        String inner = text.substring(1, text.length() - 1);
        if (first == '[') {
            return inner;
        }
        return inner.replace(String.valueOf(first).repeat(2), String.valueOf(first));
    }

    /** The unquoted word in upper case, the text of anything else. */
    public String upper() {
        return kind == Kind.WORD ? text.toUpperCase(Locale.ROOT) : text;
    }
}
