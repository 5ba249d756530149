package dev.orm.sql;

import dev.orm.sql.Insertions.Insertion;
import java.io.IOException;
import java.io.Reader;

/** Puts values in the place of placeholders and remembers where it did. */
final class PlaceholderReader extends Reader {
    private static final int CHUNK = 1 << 13;

    private final Reader script;
    private final Placeholders placeholders;
    private final Insertions insertions;
    private final char first;
    private final char[] chunk;
    private int position;
    private int limit;
    private Place place = Place.FIRST;
    private String value = "";
    private int valuePosition;
    private long delivered;

    PlaceholderReader(Reader script, Placeholders placeholders, Insertions insertions) {
        this.script = script;
        this.placeholders = placeholders;
        this.insertions = insertions;
        this.first = placeholders.prefix().charAt(0);
        this.chunk = new char[CHUNK + placeholders.prefix().length()];
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int to = from;
        while (to < from + length && (valuePosition < value.length() || has(1))) {
            int count = copy(buffer, to, from + length - to);
            to += count;
            delivered += count;
        }
        return to == from && length > 0 ? -1 : to - from;
    }

    @Override
    public void close() throws IOException {
        script.close();
    }

    private int copy(char[] buffer, int to, int room) throws IOException {
        if (valuePosition < value.length()) {
            return copyValue(buffer, to, room);
        }
        if (chunk[position] == first && beginsPlaceholder()) {
            takePlaceholder();
            return 0;
        }
        return copyScript(buffer, to, room);
    }

    private int copyValue(char[] buffer, int to, int room) {
        int count = Math.min(room, value.length() - valuePosition);
        value.getChars(valuePosition, valuePosition + count, buffer, to);
        valuePosition += count;
        return count;
    }

    /** At least one character, and no other one with which a placeholder could begin. */
    private int copyScript(char[] buffer, int to, int room) {
        int end = Math.min(limit, position + room);
        int next = position + 1;
        while (next < end && chunk[next] != first) {
            next++;
        }
        System.arraycopy(chunk, position, buffer, to, next - position);
        int count = next - position;
        advance(count);
        return count;
    }

    private boolean beginsPlaceholder() throws IOException {
        String prefix = placeholders.prefix();
        if (!has(prefix.length())) {
            return false;
        }
        for (int index = 1; index < prefix.length(); index++) {
            if (chunk[position + index] != prefix.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    private void takePlaceholder() throws IOException {
        Place opened = place;
        advance(placeholders.prefix().length());
        String content = content(opened);
        value = placeholders.valueOf(content).orElseThrow(() -> unknown(content, opened));
        valuePosition = 0;
        insertions.add(new Insertion(delivered, delivered + value.length(), opened, place));
    }

    /** What stands before the suffix, on one line. */
    private String content(Place opened) throws IOException {
        StringBuilder content = new StringBuilder();
        String suffix = placeholders.suffix();
        while (has(1) && chunk[position] != '\n' && chunk[position] != '\r') {
            content.append(chunk[position]);
            advance(1);
            int length = content.length() - suffix.length();
            if (length >= 0 && content.indexOf(suffix, length) == length && isWhole(content, length)) {
                return content.substring(0, length);
            }
        }
        throw UnterminatedException.of("placeholder", opened);
    }

    /** An opening brace wants its closing one. */
    private static boolean isWhole(CharSequence content, int length) {
        return length == 0 || content.charAt(0) != '{' || (length > 1 && content.charAt(length - 1) == '}');
    }

    private PlaceholderException unknown(String content, Place opened) {
        return PlaceholderException.of(placeholders.prefix() + content + placeholders.suffix(), opened);
    }

    private void advance(int count) {
        place = place.behind(chunk, position, position + count);
        position += count;
    }

    /** Whether so many characters of the script stand ahead; reads until they do. */
    private boolean has(int count) throws IOException {
        while (limit - position < count) {
            System.arraycopy(chunk, position, chunk, 0, limit - position);
            limit -= position;
            position = 0;
            int read = script.read(chunk, limit, chunk.length - limit);
            if (read < 0) {
                return false;
            }
            limit += read;
        }
        return true;
    }
}
