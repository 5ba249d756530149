package dev.orm.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Which of the characters that the lexer sees are values, and where their placeholders stand in the file. */
final class Insertions {
    private final Deque<Insertion> ahead = new ArrayDeque<>();

    /**
     * One value.
     *
     * @param start offset of its first character among those that the lexer sees
     * @param end offset behind its last one
     * @param place of the placeholder
     * @param behind where the script goes on
     */
    record Insertion(long start, long end, Place place, Place behind) {}

    void add(Insertion insertion) {
        ahead.add(insertion);
    }

    /** The next that was not passed. */
    @Nullable
    Insertion next() {
        return ahead.peek();
    }

    void pass() {
        ahead.remove();
    }
}
