package dev.orm.dialect.sqlite;

import java.util.Locale;
import java.util.stream.Stream;

/** How a column converts what it stores. https://sqlite.org/datatype3.html section 3.1 */
enum Affinity {
    INTEGER,
    TEXT,
    BLOB,
    REAL,
    NUMERIC;

    /** By the declared type; the first rule that matches wins, so {@code floating point} is an integer. */
    static Affinity of(String type) {
        String text = type.toLowerCase(Locale.ROOT);
        if (text.contains("int")) {
            return INTEGER;
        }
        if (Stream.of("char", "clob", "text").anyMatch(text::contains)) {
            return TEXT;
        }
        if (text.isBlank() || text.contains("blob")) {
            return BLOB;
        }
        return Stream.of("real", "floa", "doub").anyMatch(text::contains) ? REAL : NUMERIC;
    }

    /** Whether a column of that declared type is for bytes; one without a type is for anything. */
    static boolean isBytes(String type) {
        return !type.isBlank() && of(type) == BLOB;
    }

    boolean isNumeric() {
        return this == INTEGER || this == REAL || this == NUMERIC;
    }
}
