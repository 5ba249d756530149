package dev.orm.dialect.mysql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers of a server's version: {@code 8.0.12}, {@code 11.4.5-MariaDB}, {@code 5.5.5-10.11.5-MariaDB}. */
public record ServerVersion(int major, int minor, int patch) implements Comparable<ServerVersion> {
    private static final Pattern NUMBERS =
            Pattern.compile("(?:5\\.5\\.5-)?(\\d{1,4})(?:\\.(\\d{1,4}))?(?:\\.(\\d{1,4}))?");

    /** Versions that cannot be read are taken for the newest. */
    public static ServerVersion of(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.lookingAt()
                ? new ServerVersion(number(numbers.group(1)), number(numbers.group(2)), number(numbers.group(3)))
                : new ServerVersion(Integer.MAX_VALUE, 0, 0);
    }

    /** Whether this is that version or a later one. */
    public boolean isAtLeast(int otherMajor, int otherMinor, int otherPatch) {
        return compareTo(new ServerVersion(otherMajor, otherMinor, otherPatch)) >= 0;
    }

    @Override
    public int compareTo(ServerVersion other) {
        if (major != other.major) {
            return Integer.compare(major, other.major);
        }
        return minor != other.minor ? Integer.compare(minor, other.minor) : Integer.compare(patch, other.patch);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
