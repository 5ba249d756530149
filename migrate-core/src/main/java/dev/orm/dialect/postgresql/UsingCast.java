package dev.orm.dialect.postgresql;

import dev.orm.schema.SqlType;
import java.util.Optional;
import java.util.Set;

/**
 * How the values of a column become those of another type. Nothing where the server does it by itself: an assignment
 * refuses what does not fit, where a cast would cut it off.
 */
final class UsingCast {
    private static final Set<ValueKind> BY_PARTS = Set.of(ValueKind.OTHER, ValueKind.ARRAY, ValueKind.ENUMERATION);
    private static final Set<ValueKind> CLOCK = Set.of(ValueKind.DATE, ValueKind.TIME, ValueKind.TIMESTAMP);
    private static final Set<ValueKind> NO_TEXT = Set.of(ValueKind.BYTES, ValueKind.LARGE_OBJECT, ValueKind.ARRAY);

    private final PostgresqlTypeNames names = new PostgresqlTypeNames();

    /** @param column as SQL */
    Optional<String> between(SqlType before, SqlType after, String column) {
        ValueKind from = ValueKind.of(before);
        ValueKind to = ValueKind.of(after);
        if (CLOCK.contains(from) && CLOCK.contains(to)) {
            return clock(before, after, column);
        }
        if (isAssigned(before, after) || (to == ValueKind.TEXT && !NO_TEXT.contains(from))) {
            return Optional.empty();
        }
        if (after instanceof SqlType.Array array && from != ValueKind.ARRAY && from != ValueKind.TEXT) {
            return Optional.of(inArray(before, array, column));
        }
        String type = names.spell(after);
        return Optional.of(
                switch (from) {
                    case TEXT -> fromText(before, to, type, column);
                    case LARGE_OBJECT -> fromLargeObject(to, type, column);
                    case BYTES -> fromBytes(to, type, column);
                    case BOOLEAN -> fromBoolean(to, type, column);
                    case NUMBER -> fromNumber(to, type, column);
                    case ARRAY -> fromArray((SqlType.Array) before, after, type, column);
                    default -> fromOther(from, to, type, column);
                });
    }

    /** Whether the server turns the one into the other wherever it is stored. */
    private boolean isAssigned(SqlType before, SqlType after) {
        ValueKind kind = ValueKind.of(before);
        if (before instanceof SqlType.Array from && after instanceof SqlType.Array to) {
            return isAssigned(from.element(), to.element())
                    || (ValueKind.of(to.element()) == ValueKind.TEXT
                            && !NO_TEXT.contains(ValueKind.of(from.element())));
        }
        boolean json = isJson(before) && isJson(after);
        return json
                || (kind == ValueKind.of(after)
                        && (!BY_PARTS.contains(kind)
                                || (kind == ValueKind.OTHER && family(before).equals(family(after)))));
    }

    private boolean isJson(SqlType type) {
        return family(type).matches("jsonb?");
    }

    /** {@code interval day to second(0)} is an interval. */
    private String family(SqlType type) {
        return names.spell(type).replaceFirst("\\W.*", "");
    }

    /** A time without a zone is one in UTC, whatever the session's zone is. */
    private Optional<String> clock(SqlType before, SqlType after, String column) {
        boolean was = before instanceof SqlType.Timestamp from && from.zoned();
        boolean is = after instanceof SqlType.Timestamp to && to.zoned();
        String local = was ? column + " at time zone 'UTC'" : column;
        if (was && !(after instanceof SqlType.Timestamp)) {
            return Optional.of("(" + local + ")::" + names.spell(after));
        }
        if (before instanceof SqlType.Time && !(after instanceof SqlType.Time)) {
            return Optional.of(sinceEpoch(after, is, column));
        }
        if (is && before instanceof SqlType.Date) {
            return Optional.of(column + "::timestamp at time zone 'UTC'");
        }
        if (before instanceof SqlType.Date && after instanceof SqlType.Time) {
            return Optional.of(column + "::timestamp::" + names.spell(after));
        }
        return was == is ? Optional.empty() : Optional.of(column + " at time zone 'UTC'");
    }

    private String sinceEpoch(SqlType after, boolean zoned, String column) {
        String moment = "date '1970-01-01' + " + column;
        if (after instanceof SqlType.Date) {
            return "(" + moment + ")::date";
        }
        return zoned ? "(" + moment + ") at time zone 'UTC'" : moment;
    }

    private static String fromText(SqlType before, ValueKind to, String type, String column) {
        String text = before instanceof SqlType.Char ? column + "::text" : column;
        return switch (to) {
            case BYTES -> "convert_to(" + column + ", 'UTF8')";
            case LARGE_OBJECT -> "lo_from_bytea(0, convert_to(" + column + ", 'UTF8'))";
            case NUMBER -> "trim(" + column + ")::" + type;
            case ARRAY -> "string_to_array(" + text + ", ',')::" + type;
            default -> text + "::" + type;
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
        return other ? column + "::integer::" + type : direct(to, type, column);
    }

    private static String fromNumber(ValueKind to, String type, String column) {
        return to == ValueKind.BOOLEAN ? column + " <> 0" : direct(to, type, column);
    }

    /** An enumeration is read from text alone. */
    private static String direct(ValueKind to, String type, String column) {
        return column + (to == ValueKind.ENUMERATION ? "::text::" : "::") + type;
    }

    /** Text is what stands between commas; of several values for one, the first counts. */
    private String fromArray(SqlType.Array before, SqlType after, String type, String column) {
        if (after instanceof SqlType.Array to) {
            boolean text =
                    ValueKind.of(before.element()) == ValueKind.TEXT || ValueKind.of(to.element()) == ValueKind.TEXT;
            return column + (text ? "::" : "::text[]::") + type;
        }
        if (ValueKind.of(after) == ValueKind.TEXT) {
            return "array_to_string(" + column + ", ',')";
        }
        return column + (isAssigned(before.element(), after) ? "[1]" : "[1]::text::" + type);
    }

    private static String fromOther(ValueKind from, ValueKind to, String type, String column) {
        if (from == ValueKind.UUID && to == ValueKind.BYTES) {
            return "decode(replace(" + column + "::text, '-', ''), 'hex')";
        }
        return column + "::text::" + type;
    }

    private String inArray(SqlType before, SqlType.Array after, String column) {
        String cast = isAssigned(before, after.element()) ? "" : "::text[]::" + names.spell(after);
        return "case when " + column + " is not null then array[" + column + "]" + cast + " end";
    }
}
