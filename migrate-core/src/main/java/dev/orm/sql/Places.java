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

    void pass(char[] characters, int from, int to) {
        place = ahead(characters, from, to);
        passed += to - from;
        insertions.pass(passed);
    }

    /** The place behind the next characters. Within a value it is that of its placeholder. */
    Place ahead(char[] characters, int from, int to) {
        Place known = place;
        int counted = from;
        long offset = passed + (to - from);
        for (Insertion insertion : insertions.until(offset)) {
            if (insertion.end() > offset) {
                return insertion.place();
            }
            known = insertion.behind();
            counted = to - (int) (offset - insertion.end());
        }
        return known.behind(characters, counted, to);
    }
}
