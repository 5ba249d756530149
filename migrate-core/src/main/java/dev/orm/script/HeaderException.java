package dev.orm.script;

import dev.orm.ExitStatus;
import dev.orm.NearestName;
import dev.orm.OrmException;
import java.util.Collection;

/** An {@code -- orm:} line that is not understood. */
public final class HeaderException extends OrmException {
    private static final long serialVersionUID = 1L;

    private HeaderException(String what, String where, String why, String next) {
        super(ExitStatus.FAILED, what, where, why, next, null);
    }

    static HeaderException unknownWord(String where, String word, Collection<String> known) {
        return new HeaderException(
                "unknown line -- orm:" + word,
                where,
                "the words are " + String.join(", ", known),
                NearestName.of(word, known)
                        .map(near -> "did you mean orm:" + near + "?")
                        .orElse("take the line out"));
    }

    /** An {@code orm:allow} line that does not say what may go, or why. */
    static HeaderException withoutReason(String where, String value) {
        int colon = value.indexOf(':');
        String words = (colon < 0 ? value : value.substring(0, colon)).strip();
        boolean whole = words.indexOf(' ') > 0;
        return new HeaderException(
                whole ? "-- orm:allow " + words + " gives no reason" : "-- orm:allow does not say what may go",
                where,
                "it lets data go, and whoever reads the script later must see why",
                "write -- orm:allow " + (whole ? words : "drop-column users.nick") + ": why this may go");
    }

    static HeaderException wrongValue(String where, String word, String value, String expected) {
        return new HeaderException(
                "wrong value for -- orm:" + word,
                where,
                "found " + (value.isEmpty() ? "nothing" : value) + ", expected " + expected,
                "mend the line");
    }
}
