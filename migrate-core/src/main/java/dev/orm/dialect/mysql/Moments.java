package dev.orm.dialect.mysql;

import dev.orm.schema.SqlType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Columns that hold a date and a time, and their function that tells the time. */
final class Moments {
    private static final Pattern TIMESTAMP = Pattern.compile("timestamp(?:\\((\\d)\\))?");
    private static final Pattern NOW =
            Pattern.compile("(?i)(?:current_timestamp|now|localtime|localtimestamp)\\s*(?:\\(\\s*(\\d?)\\s*\\))?");

    private Moments() {}

    static boolean holds(SqlType type) {
        return type instanceof SqlType.Timestamp
                || (type instanceof SqlType.Raw raw
                        && TIMESTAMP.matcher(raw.text()).matches());
    }

    /** Whether this is the older type, whose range ends in 2038 and whose nullability must be said. */
    static boolean isTimestamp(SqlType type) {
        return type instanceof SqlType.Raw raw && TIMESTAMP.matcher(raw.text()).matches();
    }

    /** Digits behind the second. */
    static int digits(SqlType type) {
        if (type instanceof SqlType.Timestamp timestamp) {
            return timestamp.precision() == null ? 0 : timestamp.precision();
        }
        Matcher raw = type instanceof SqlType.Raw text ? TIMESTAMP.matcher(text.text()) : TIMESTAMP.matcher("");
        return raw.matches() && raw.group(1) != null ? Integer.parseInt(raw.group(1)) : 0;
    }

    /** Whether the expression is the time of now and nothing else. */
    static boolean isNow(String expression) {
        return NOW.matcher(expression.strip()).matches();
    }

    /** The time of now with as many digits as the column has, which the servers insist on. */
    static String precise(String expression, SqlType type) {
        if (!isNow(expression) || !holds(type)) {
            return expression;
        }
        int digits = digits(type);
        return digits == 0 ? "current_timestamp" : "current_timestamp(" + digits + ")";
    }
}
