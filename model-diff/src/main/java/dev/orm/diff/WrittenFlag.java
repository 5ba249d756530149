package dev.orm.diff;

import java.util.regex.Pattern;

/** A flag as a person can copy it into a shell, whatever is in the names. */
final class WrittenFlag {
    private static final Pattern PLAIN = Pattern.compile("[\\w.,:=/@%+-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SPECIAL = Pattern.compile("[\\\\\"$`]");

    private WrittenFlag() {}

    /** In quotes only where it needs them: {@code --nullable users.nick}. */
    static String of(String flag, String value) {
        return PLAIN.matcher(value).matches() ? flag + " " + value : quoted(flag, value);
    }

    /** {@code --drop "Order Items.nick"}, as POSIX shells read it. */
    static String quoted(String flag, String value) {
        return flag + " \"" + SPECIAL.matcher(value).replaceAll("\\\\$0") + '"';
    }
}
