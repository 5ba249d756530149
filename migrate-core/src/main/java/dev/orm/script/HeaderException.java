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

    static HeaderException wrongValue(String where, String word, String value, String expected) {
        return new HeaderException(
                "wrong value for -- orm:" + word,
                where,
                "found " + (value.isEmpty() ? "nothing" : value) + ", expected " + expected,
                "mend the line");
    }
}
