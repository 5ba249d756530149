package dev.orm.dialect.postgresql;

import dev.orm.schema.SqlType;
import java.util.Comparator;

/** Changes of a type in which every value finds its like, although the types are of different kinds. */
final class Lossless {
    private static final int BOOLEAN_DIGITS = 5;
    private static final int UUID_DIGITS = 36;

    private Lossless() {}

    static boolean is(SqlType before, SqlType after) {
        ValueKind from = ValueKind.of(before);
        ValueKind to = ValueKind.of(after);
        return switch (to) {
            case TEXT -> length(after) >= longest(before);
            case NUMBER -> from == ValueKind.BOOLEAN;
            case TIMESTAMP -> from == ValueKind.DATE || (from == to && fraction(before) <= fraction(after));
            case BYTES -> from == ValueKind.TEXT || from == ValueKind.UUID || from == ValueKind.LARGE_OBJECT;
            case LARGE_OBJECT -> from == ValueKind.TEXT || from == ValueKind.BYTES;
            case ARRAY ->
                after instanceof SqlType.Array array && array.element().equals(before);
            default -> new PostgresqlTypeNames().spell(before).equals(new PostgresqlTypeNames().spell(after));
        };
    }

    private static int length(SqlType type) {
        if (type instanceof SqlType.Varchar varchar) {
            return varchar.length() == null ? Integer.MAX_VALUE : varchar.length();
        }
        return type instanceof SqlType.Text ? Integer.MAX_VALUE : 0;
    }

    /** As a text. */
    private static int longest(SqlType type) {
        if (type instanceof SqlType.Int number) {
            return number.bytes() <= 2 ? 6 : number.bytes() <= 4 ? 11 : 20;
        }
        if (type instanceof SqlType.Enumeration enumeration) {
            return enumeration.values().stream()
                    .map(String::length)
                    .max(Comparator.naturalOrder())
                    .orElse(0);
        }
        if (type instanceof SqlType.Uuid) {
            return UUID_DIGITS;
        }
        return type instanceof SqlType.Bool ? BOOLEAN_DIGITS : Integer.MAX_VALUE;
    }

    private static int fraction(SqlType type) {
        return type instanceof SqlType.Timestamp timestamp && timestamp.precision() != null ? timestamp.precision() : 0;
    }
}
