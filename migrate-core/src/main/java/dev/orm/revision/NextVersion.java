package dev.orm.revision;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** The version of a new revision, in the style of the folder's newest. */
public final class NextVersion {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);
    private static final int TIME_LENGTH = 14;

    private NextVersion() {}

    /**
     * A time at least one second past the newest; {@code 13} after {@code 12}; {@code 1.20.4} after {@code 1.20.3}.
     *
     * @param newest null where there is none: a time
     */
    public static RevisionId after(@Nullable RevisionId newest, LocalDateTime now) {
        if (newest == null) {
            return RevisionId.of(TIME.format(now));
        }
        String text = newest.text();
        if (text.length() == TIME_LENGTH && !text.contains(".")) {
            return RevisionId.of(later(text, TIME.format(now)));
        }
        int dot = text.lastIndexOf('.');
        return RevisionId.of(text.substring(0, dot + 1) + plusOne(text.substring(dot + 1)));
    }

    private static String later(String newest, String now) {
        if (now.compareTo(newest) > 0) {
            return now;
        }
        try {
            return TIME.format(LocalDateTime.parse(newest, TIME).plusSeconds(1));
        } catch (DateTimeException e) {
            return plusOne(newest);
        }
    }

    /** With the leading zeros it had. */
    private static String plusOne(String digits) {
        String next = new BigInteger(digits).add(BigInteger.ONE).toString();
        return "0".repeat(Math.max(0, digits.length() - next.length())) + next;
    }
}
