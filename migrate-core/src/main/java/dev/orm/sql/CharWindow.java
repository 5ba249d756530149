package dev.orm.sql;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Characters seen through a window that grows as far as one looks and is cut off behind what was forgotten.
 *
 * <p>Indexes count from what was last forgotten. What runs over many characters ({@link #skip}, {@link #find}) runs over
 * the plain array.
 */
final class CharWindow {
    private static final int CHUNK = 1 << 14;

    private final @Nullable Reader reader;
    private char[] buffer;
    private int start;
    private int end;
    private boolean exhausted;

    private CharWindow(@Nullable Reader reader, char[] buffer, int end) {
        this.reader = reader;
        this.buffer = buffer;
        this.end = end;
        this.exhausted = reader == null;
    }

    static CharWindow over(String text) {
        return new CharWindow(null, text.toCharArray(), text.length());
    }

    static CharWindow over(Reader reader) {
        return new CharWindow(reader, new char[CHUNK], 0);
    }

    /** Whether the text reaches as far as that index. */
    boolean has(int index) {
        return start + index < end || load(index);
    }

    /** The character at that index, NUL behind the end. */
    char at(int index) {
        return has(index) ? buffer[start + index] : '\0';
    }

    boolean startsWith(String text, int index) {
        for (int offset = 0; offset < text.length(); offset++) {
            if (at(index + offset) != text.charAt(offset)) {
                return false;
            }
        }
        return true;
    }

    /** The first index from there on whose character is none of the kinds, or the end. */
    int skip(int kinds, int from) {
        int index = from;
        do {
            char[] characters = buffer;
            int position = start + index;
            while (position < end && Characters.is(characters[position], kinds)) {
                position++;
            }
            index = position - start;
        } while (start + index >= end && load(index));
        return index;
    }

    /** The first index from there on with one of both characters, or the end. */
    int find(char one, char other, int from) {
        int index = from;
        do {
            char[] characters = buffer;
            int position = start + index;
            while (position < end && characters[position] != one && characters[position] != other) {
                position++;
            }
            index = position - start;
        } while (start + index >= end && load(index));
        return index;
    }

    /** Whether an unquoted word stands there, whatever its case. */
    boolean isWord(String upperCase, int from, int to) {
        if (to - from != upperCase.length()) {
            return false;
        }
        for (int index = 0; index < upperCase.length(); index++) {
            char character = buffer[start + from + index];
            char upper = character >= 'a' && character <= 'z' ? (char) (character - ('a' - 'A')) : character;
            if (upper != upperCase.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    String text(int from, int to) {
        return new String(buffer, start + from, to - from);
    }

    /** Where the index stands in the file, if {@code places} has passed all that was forgotten. */
    Place place(Places places, int index) {
        return places.ahead(buffer, start, start + index);
    }

    /** Lets go of the first characters: what had the index {@code count} has the index 0 from now on. */
    void forget(int count, Places places) {
        places.pass(buffer, start, start + count);
        start += count;
    }

    private boolean load(int index) {
        while (start + index >= end && !exhausted) {
            makeRoom();
            read();
        }
        return start + index < end;
    }

    private void makeRoom() {
        if (end < buffer.length) {
            return;
        }
        if (start > buffer.length / 2) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        } else {
            buffer = Arrays.copyOf(buffer, Math.max(CHUNK, buffer.length * 2));
        }
    }

    private void read() {
        try {
            int count = reader == null ? -1 : reader.read(buffer, end, buffer.length - end);
            exhausted = count < 0;
            end += Math.max(count, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
