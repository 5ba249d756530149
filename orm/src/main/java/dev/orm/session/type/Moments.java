package dev.orm.session.type;

import dev.orm.dialect.StorageRules;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.function.Function;

/** Dates and times, rounded to the digits that the column keeps; points in time as UTC. */
record Moments(StorageRules rules) {
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter();

    private static final int DIGITS = 9;

    /** What drivers send. */
    private static final int COMPARED = 6;

    ColumnType dateTime(String where, int digits) {
        ColumnType stored = isText()
                ? texts(where, LocalDateTime.class, value -> DATE_TIME.format((LocalDateTime) value), Moments::dateTime)
                : natives(where, LocalDateTime.class);
        return new Rounded(dateTime(where, stored, digits), dateTime(where, stored, Math.max(digits, COMPARED)));
    }

    private static ColumnType dateTime(String where, ColumnType stored, int digits) {
        return Mapped.of(stored, within(where, value -> rounded((LocalDateTime) value, digits)), Function.identity());
    }

    ColumnType date(String where) {
        return isText()
                ? texts(where, LocalDate.class, Object::toString, value -> LocalDate.parse(value.substring(0, 10)))
                : natives(where, LocalDate.class);
    }

    ColumnType time(String where, int digits) {
        ColumnType stored = isText()
                ? texts(where, LocalTime.class, value -> time((LocalTime) value), LocalTime::parse)
                : natives(where, LocalTime.class);
        return new Rounded(time(stored, digits), time(stored, Math.max(digits, COMPARED)));
    }

    private static ColumnType time(ColumnType stored, int digits) {
        return Mapped.of(stored, value -> rounded((LocalTime) value, digits), Function.identity());
    }

    /** As the time in UTC, with the offset where the column keeps one. */
    ColumnType instant(String where, int digits, boolean zoned) {
        return zoned && !isText()
                ? new Rounded(zoned(where, digits), zoned(where, Math.max(digits, COMPARED)))
                : Mapped.of(
                        dateTime(where, digits),
                        within(where, value -> LocalDateTime.ofInstant((Instant) value, ZoneOffset.UTC)),
                        value -> ((LocalDateTime) value).toInstant(ZoneOffset.UTC));
    }

    private ColumnType zoned(String where, int digits) {
        return Mapped.of(
                natives(where, OffsetDateTime.class),
                within(
                        where,
                        value -> rounded(LocalDateTime.ofInstant((Instant) value, ZoneOffset.UTC), digits)
                                .atOffset(ZoneOffset.UTC)),
                value -> ((OffsetDateTime) value).toInstant());
    }

    /** The ends of Java's calendar cannot be rounded, nor moved to another zone. */
    private static Function<Object, Object> within(String where, Function<Object, Object> to) {
        return value -> {
            try {
                return to.apply(value);
            } catch (DateTimeException e) {
                throw UnstorableValueException.tooFar(where, value, "within Java's calendar, in UTC too");
            }
        };
    }

    private ColumnType natives(String where, Class<? extends Temporal> type) {
        return new Direct(
                (statement, index, value) -> {
                    refuseFar(where, (Temporal) value);
                    statement.setObject(index, value);
                },
                (row, index) -> row.getObject(index, type));
    }

    private boolean isText() {
        return rules.textMoments();
    }

    /** Drivers write something else, or a text that does not sort like dates. */
    private void refuseFar(String where, Temporal value) {
        int year = value.isSupported(ChronoField.YEAR) ? value.get(ChronoField.YEAR) : rules.firstYear();
        boolean infinite =
                rules.lastYear() == Year.MAX_VALUE && (value.equals(LocalDate.MIN) || value.equals(LocalDateTime.MIN));
        if ((year < rules.firstYear() || year > rules.lastYear()) && !infinite) {
            throw UnstorableValueException.tooFar(where, value, years());
        }
    }

    private String years() {
        return rules.lastYear() == Year.MAX_VALUE
                ? "from " + rules.firstYear() + " on"
                : "from " + rules.firstYear() + " to " + rules.lastYear();
    }

    /** A number is what JDBC drivers write who take a date for milliseconds. */
    private ColumnType texts(
            String where, Class<?> type, Function<Object, String> written, Function<String, Object> read) {
        return new Direct(
                (statement, index, value) -> {
                    refuseFar(where, (Temporal) value);
                    statement.setString(index, written.apply(value));
                },
                (row, index) -> {
                    String stored = row.getString(index);
                    return stored == null ? null : parsed(where, type, stored, read);
                });
    }

    private static Object parsed(String where, Class<?> type, String stored, Function<String, Object> read)
            throws SQLException {
        try {
            return stored.matches("-?\\d{6,}") ? ofMillis(Long.parseLong(stored), type) : read.apply(stored);
        } catch (DateTimeParseException | StringIndexOutOfBoundsException e) {
            throw UnstorableValueException.unreadable(where, stored, type.getSimpleName());
        }
    }

    private static Object ofMillis(long millis, Class<?> type) {
        LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
        if (type == LocalDate.class) {
            return local.toLocalDate();
        }
        return type == LocalTime.class ? local.toLocalTime() : local;
    }

    private static LocalDateTime dateTime(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T').replaceFirst("(Z|[+-]00:?00)$", ""));
    }

    private static String time(LocalTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_TIME)
                + (time.get(ChronoField.NANO_OF_SECOND) == 0
                        ? ""
                        : String.format(".%09d", time.get(ChronoField.NANO_OF_SECOND))
                                .replaceFirst("0+$", ""));
    }

    private static LocalDateTime rounded(LocalDateTime value, int digits) {
        long unit = unit(digits);
        LocalDateTime half = value.plusNanos(unit / 2);
        return half.withNano((int) (half.get(ChronoField.NANO_OF_SECOND) / unit * unit));
    }

    /** The last moment of a day stays in it. */
    private static LocalTime rounded(LocalTime value, int digits) {
        long unit = unit(digits);
        LocalTime half = value.plusNanos(unit / 2);
        LocalTime kept = half.isBefore(value) ? value : half;
        return kept.withNano((int) (kept.get(ChronoField.NANO_OF_SECOND) / unit * unit));
    }

    private static long unit(int digits) {
        return (long) Math.pow(10, DIGITS - Math.min(digits, DIGITS));
    }
}
