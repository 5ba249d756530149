package dev.orm.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

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

    /** Those that begin before that offset or there. */
    List<Insertion> until(long offset) {
        if (ahead.isEmpty()) {
            return List.of();
        }
        List<Insertion> found = new ArrayList<>();
        for (Insertion insertion : ahead) {
            if (insertion.start() > offset) {
                break;
            }
            found.add(insertion);
        }
        return found;
    }

    /** Forgets those that lie behind. */
    void pass(long offset) {
        while (!ahead.isEmpty() && ahead.element().end() <= offset) {
            ahead.remove();
        }
    }
}
