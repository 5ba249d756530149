package dev.orm.script;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A script without comments and with one blank where blanks stood, whatever its database: strings and quoted names stay
 * as they are. It never fails; where it takes a comment for text, it only sees more changes than there are. Only its
 * SHA-256 is kept.
 */
final class BareText {
    private static final int PIECE = 1 << 12;

    private final Reader reader;
    private final char[] ahead = new char[PIECE];
    private int position;
    private int filled;
    private final MessageDigest hash = sha256();
    private final StringBuilder bare = new StringBuilder();
    private final StringBuilder blanks = new StringBuilder();
    private boolean begun;

    private BareText(Reader reader) {
        this.reader = reader;
    }

    static String hash(Reader reader) throws IOException {
        return new BareText(reader).strip();
    }

    private String strip() throws IOException {
        for (int next = peek(0); next >= 0; next = peek(0)) {
            char character = (char) next;
            if (character == '\'' || character == '"' || character == '`') {
                copyQuoted(character);
            } else if (character == '-' && peek(1) == '-') {
                skipLine();
            } else if (character == '/' && peek(1) == '*' && peek(2) != '!') {
                skipComment();
            } else if (Character.isWhitespace(character)) {
                blank();
                position++;
            } else {
                append(character);
                position++;
            }
        }
        flush();
        return HexFormat.of().formatHex(hash.digest());
    }

    private void copyQuoted(char quote) throws IOException {
        int next = quote;
        do {
            append((char) next);
            position++;
            next = peek(0);
        } while (next >= 0 && next != quote);
        if (next >= 0) {
            append(quote);
            position++;
        }
    }

    private void skipLine() throws IOException {
        while (peek(0) >= 0 && peek(0) != '\n') {
            position++;
        }
        blank();
    }

    private void skipComment() throws IOException {
        position += 2;
        while (peek(0) >= 0 && (peek(0) != '*' || peek(1) != '/')) {
            position++;
        }
        position = Math.min(filled, position + 2);
        blank();
    }

    private int peek(int distance) throws IOException {
        while (position + distance >= filled) {
            System.arraycopy(ahead, position, ahead, 0, filled - position);
            filled -= position;
            position = 0;
            int count = reader.read(ahead, filled, ahead.length - filled);
            if (count < 0) {
                return -1;
            }
            filled += count;
        }
        return ahead[position + distance];
    }

    private void blank() {
        if (begun && blanks.length() == 0) {
            blanks.append(' ');
        }
    }

    /** Blanks count only between other characters, but for those in quotes. */
    private void append(char character) {
        if (Character.isWhitespace(character)) {
            blanks.append(character);
            return;
        }
        bare.append(blanks).append(character);
        blanks.setLength(0);
        begun = true;
        if (bare.length() >= PIECE && !Character.isHighSurrogate(character)) {
            flush();
        }
    }

    private void flush() {
        hash.update(bare.toString().getBytes(StandardCharsets.UTF_8));
        bare.setLength(0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
