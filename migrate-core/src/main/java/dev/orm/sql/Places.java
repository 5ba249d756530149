package dev.orm.sql;

import dev.orm.sql.Insertions.Insertion;

/** Where in the file stands what the lexer sees: told all characters once, in order. */
final class Places {
    private final Insertions insertions;
    private long passed;
    private Place place = Place.FIRST;

    Places(Insertions insertions) {
        this.insertions = insertions;
    }

    /** Of the next character. */
    Place place() {
        return place;
    }

    /** Goes on by some characters. Within a value the place is that of its placeholder. */
    void pass(char[] characters, int from, int to) {
        int counted = from;
        passed += to - from;
        Insertion next = insertions.next();
        while (next != null && next.start() <= passed) {
            if (next.end() > passed) {
                place = next.place();
                return;
            }
            place = next.behind();
            counted = to - (int) (passed - next.end());
            insertions.pass();
            next = insertions.next();
        }
        place = place.behind(characters, counted, to);
    }
}
