package dev.orm.script;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of a Java source, without comments and blanks. It never fails; what is no Java, the compiler will say.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-3.html">JLS 3: Lexical Structure</a>
 */
final class JavaTokens {
    private static final String TEXT_BLOCK = "\"\"\"";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private int line = 1;

    private JavaTokens(String text) {
        this.text = text;
    }

    /** @param offset in the text */
    record Token(String text, int offset, int line) {
        boolean is(String other) {
            return text.equals(other);
        }

        int end() {
            return offset + text.length();
        }

        boolean isString() {
            return text.startsWith("\"");
        }
    }

    static List<Token> of(String text) {
        JavaTokens tokens = new JavaTokens(text);
        while (tokens.position < text.length()) {
            tokens.next();
        }
        return tokens.tokens;
    }

    private void next() {
        char character = text.charAt(position);
        if (Character.isWhitespace(character)) {
            skipTo(position + 1);
        } else if (text.startsWith("//", position)) {
            skipTo(behind("\n", position));
        } else if (text.startsWith("/*", position)) {
            skipTo(behind("*/", position + 2));
        } else {
            int end = end(character);
            tokens.add(new Token(text.substring(position, end), position, line));
            skipTo(end);
        }
    }

    private int end(char character) {
        if (text.startsWith(TEXT_BLOCK, position)) {
            return quoted(TEXT_BLOCK);
        }
        if (character == '"' || character == '\'') {
            return quoted(String.valueOf(character));
        }
        int end = position + 1;
        while (Character.isJavaIdentifierPart(character)
                && end < text.length()
                && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int quoted(String quote) {
        int end = position + quote.length();
        while (end < text.length() && !text.startsWith(quote, end)) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), end + quote.length());
    }

    private int behind(String word, int from) {
        int found = text.indexOf(word, from);
        return found < 0 ? text.length() : found + word.length();
    }

    private void skipTo(int end) {
        for (; position < end; position++) {
            if (text.charAt(position) == '\n') {
                line++;
            }
        }
    }
}
