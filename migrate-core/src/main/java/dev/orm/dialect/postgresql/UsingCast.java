package dev.orm.dialect.postgresql;

import dev.orm.schema.SqlType;
import java.util.Optional;

/**
 * How the values of a column become those of another type. Nothing where the server does it by itself: an assignment
 * refuses what does not fit, where a cast would cut it off.
 */
final class UsingCast {
    private final PostgresqlTypeNames names = new PostgresqlTypeNames();

    /** @param column as SQL */
    Optional<String> between(SqlType before, SqlType after, String column) {
        ValueKind from = ValueKind.of(before);
        ValueKind to = ValueKind.of(after);
        if (from == to && from != ValueKind.OTHER && from != ValueKind.ARRAY && from != ValueKind.ENUMERATION) {
            return from == ValueKind.TIMESTAMP ? zoned(before, after, column) : Optional.empty();
        }
        if (to == ValueKind.TEXT && from != ValueKind.BYTES && from != ValueKind.LARGE_OBJECT) {
            return Optional.empty();
        }
        String type = names.spell(after);
        return switch (from) {
            case TEXT -> Optional.of(fromText(to, type, column));
            case LARGE_OBJECT -> Optional.of(fromLargeObject(to, type, column));
            case BYTES -> Optional.of(fromBytes(to, type, column));
            case BOOLEAN -> Optional.of(fromBoolean(to, type, column));
            case NUMBER -> Optional.of(fromNumber(to, type, column));
            case ARRAY -> Optional.of(fromArray(to, type, column));
            default -> Optional.of(fromOther(from, to, type, column));
        };
    }

    /** A time without a zone is one in UTC, whatever the session's zone is. */
    private static Optional<String> zoned(SqlType before, SqlType after, String column) {
        boolean was = ((SqlType.Timestamp) before).zoned();
        boolean is = ((SqlType.Timestamp) after).zoned();
        return was == is ? Optional.empty() : Optional.of(column + " at time zone 'UTC'");
    }

    private static String fromText(ValueKind to, String type, String column) {
        return switch (to) {
            case BYTES -> "convert_to(" + column + ", 'UTF8')";
            case LARGE_OBJECT -> "lo_from_bytea(0, convert_to(" + column + ", 'UTF8'))";
            case NUMBER -> "trim(" + column + ")::" + type;
            default -> column + "::text::" + type;
        };
    }

    private static String fromLargeObject(ValueKind to, String type, String column) {
        return switch (to) {
            case BYTES -> "lo_get(" + column + ")";
            case TEXT -> "convert_from(lo_get(" + column + "), 'UTF8')";
            default -> column + "::" + type;
        };
    }

    private static String fromBytes(ValueKind to, String type, String column) {
        return switch (to) {
            case TEXT -> "convert_from(" + column + ", 'UTF8')";
            case LARGE_OBJECT -> "lo_from_bytea(0, " + column + ")";
            case UUID -> "encode(" + column + ", 'hex')::uuid";
            default -> column + "::" + type;
        };
    }

    private static String fromBoolean(ValueKind to, String type, String column) {
        boolean other = to == ValueKind.NUMBER && !type.equals("integer");
        return other ? column + "::integer::" + type : column + "::" + type;
    }

    private static String fromNumber(ValueKind to, String type, String column) {
        return switch (to) {
            case BOOLEAN -> "(" + column + " <> 0)";
            case ARRAY -> "array[" + column + "]::" + type;
            default -> column + "::" + type;
        };
    }

    private static String fromArray(ValueKind to, String type, String column) {
        return to == ValueKind.ARRAY ? column + "::text[]::" + type : column + "[1]::text::" + type;
    }

    private static String fromOther(ValueKind from, ValueKind to, String type, String column) {
        if (from == ValueKind.UUID && to == ValueKind.BYTES) {
            return "decode(replace(" + column + "::text, '-', ''), 'hex')";
        }
        if (from == ValueKind.TIME && to == ValueKind.TIMESTAMP) {
            return "date '1970-01-01' + " + column;
        }
        if (to == ValueKind.ARRAY) {
            return "array[" + column + "]::text[]::" + type;
        }
        boolean clock = from == ValueKind.DATE || from == ValueKind.TIMESTAMP;
        boolean direct = clock && (to == ValueKind.DATE || to == ValueKind.TIMESTAMP || to == ValueKind.TIME);
        return direct ? column + "::" + type : column + "::text::" + type;
    }
}
