package dev.orm.dialect.postgresql;

import dev.orm.schema.SqlType;

/** Changes of a type in which every value finds its like, although the types are of different kinds. */
final class Lossless {
    private static final int SINGLE = 24;
    private static final int SINGLE_TEXT = 15;
    private static final int DOUBLE_TEXT = 24;
    private static final int MICROSECONDS = 6;

    private Lossless() {}

    static boolean is(SqlType before, SqlType after) {
        ValueKind from = ValueKind.of(before);
        return switch (ValueKind.of(after)) {
            case TEXT -> isCitext(after) ? from != ValueKind.ARRAY : writesAll(before, after);
            case TIMESTAMP -> from == ValueKind.DATE || fraction(before) <= fraction(after);
            case BYTES -> from == ValueKind.TEXT || from == ValueKind.UUID || from == ValueKind.LARGE_OBJECT;
            case LARGE_OBJECT -> from == ValueKind.TEXT || from == ValueKind.BYTES;
            case ARRAY ->
                after instanceof SqlType.Array array && array.element().equals(before);
            case ENUMERATION ->
                before instanceof SqlType.Enumeration some
                        && after instanceof SqlType.Enumeration all
                        && all.values().containsAll(some.values());
            default -> new PostgresqlTypeNames().spell(before).equals(new PostgresqlTypeNames().spell(after));
        };
    }

    private static boolean isCitext(SqlType type) {
        return type instanceof SqlType.Raw raw && raw.text().equals("citext");
    }

    /** The text of a floating point number is read back as the same number. */
    private static boolean writesAll(SqlType before, SqlType after) {
        if (!(before instanceof SqlType.FloatingPoint number)) {
            return false;
        }
        boolean single = number.bits() != null && number.bits() <= SINGLE;
        return length(after) >= (single ? SINGLE_TEXT : DOUBLE_TEXT);
    }

    private static int length(SqlType type) {
        if (type instanceof SqlType.Varchar varchar) {
            return varchar.length() == null ? Integer.MAX_VALUE : varchar.length();
        }
        return type instanceof SqlType.Text ? Integer.MAX_VALUE : 0;
    }

    private static int fraction(SqlType type) {
        if (!(type instanceof SqlType.Timestamp timestamp)) {
            return Integer.MAX_VALUE;
        }
        return timestamp.precision() == null ? MICROSECONDS : timestamp.precision();
    }
}
