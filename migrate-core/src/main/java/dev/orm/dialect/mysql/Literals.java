package dev.orm.dialect.mysql;

import dev.orm.sql.Syntax;
import dev.orm.sql.Syntax.Feature;
import dev.orm.sql.Token;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Strings as these servers write and read them, which depends on whether a backslash escapes.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/string-literals.html">String Literals</a>
 */
final class Literals {
    /** {@code _utf8mb4'abc'}: what says how the bytes of a string are meant. */
    private static final Pattern INTRODUCER =
            Pattern.compile("_(utf8mb4|utf8mb3|utf8|latin1|latin2|ascii|binary|ucs2|utf16|utf16le|utf32|cp\\d+|koi8r)");

    private final Syntax syntax;

    Literals(Syntax syntax) {
        this.syntax = syntax;
    }

    static boolean isIntroducer(Token token) {
        return token.kind() == Token.Kind.WORD
                && INTRODUCER.matcher(token.text().toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether the token is a string that stands for its characters: {@code 'x'}, {@code "x"}, {@code N'x'}. */
    static boolean isText(Token token) {
        char first = token.text().charAt(0);
        return token.kind() == Token.Kind.STRING && (first == '\'' || first == '"' || first == 'n' || first == 'N');
    }

    /** The string in the one spelling that is compared. */
    String canonical(Token string) {
        return isText(string) ? syntax.literal(value(string)) : string.text().toUpperCase(Locale.ROOT);
    }

    /** The characters that the string stands for. */
    String value(Token string) {
        String text = string.text();
        int open = text.charAt(0) == '\'' || text.charAt(0) == '"' ? 0 : 1;
        char quote = text.charAt(open);
        String inner = text.substring(open + 1, text.length() - 1);
        StringBuilder value = new StringBuilder(inner.length());
        for (int at = 0; at < inner.length(); at++) {
            char character = inner.charAt(at);
            if (character == '\\' && syntax.has(Feature.BACKSLASH_ESCAPES) && at + 1 < inner.length()) {
                value.append(escaped(inner.charAt(++at)));
            } else {
                value.append(character);
                at += character == quote ? 1 : 0;
            }
        }
        return value.toString();
    }

    /**
     * An expression that MySQL's {@code information_schema} shows: with a backslash before each quote and backslash, and
     * each byte of its UTF-8 as a character of its own.
     */
    static String unescaped(String shown) {
        String decoded = decoded(shown);
        StringBuilder text = new StringBuilder(decoded.length());
        for (int at = 0; at < decoded.length(); at++) {
            char character = decoded.charAt(at);
            if (character == '\\' && at + 1 < decoded.length()) {
                text.append(escaped(decoded.charAt(++at)));
            } else {
                text.append(character);
            }
        }
        return text.toString();
    }

    private static String decoded(String shown) {
        if (shown.chars().allMatch(character -> character < 0x80)
                || shown.chars().anyMatch(character -> character > 0xFF)) {
            return shown;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(shown.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return shown;
        }
    }

    /** {@code \%} and {@code \_} keep their backslash: they mean something to LIKE. */
    private static String escaped(char character) {
        return switch (character) {
            case '0' -> "\0";
            case 'b' -> "\b";
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'Z' -> "\u001a";
            case '%', '_' -> "\\" + character;
            default -> String.valueOf(character);
        };
    }
}
