package dev.orm.session.type;

import dev.orm.dialect.StorageRules;
import dev.orm.mapping.BasicType;
import dev.orm.mapping.TemporalPart;
import dev.orm.schema.SqlType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Java's many types for dates and times. Those with an offset come back in UTC; the old ones, which are points in time,
 * are stored as this program's time zone has them, as JDBC and Hibernate do it.
 */
record MomentTypes(StorageRules rules, String where, SqlType column) {
    private static final int MICROSECONDS = 6;
    private static final long MILLIS = 1_000;
    private static final int NANOS_OF_MILLI = 1_000_000;

    ColumnType of(BasicType.Plain type) {
        return switch (type.name()) {
            case "java.time.LocalDate" -> moments().date(where);
            case "java.time.LocalTime" -> time();
            case "java.time.LocalDateTime" -> dateTime();
            case "java.time.Instant" -> instant();
            case "java.time.OffsetDateTime" ->
                Mapped.of(
                        instant(),
                        value -> ((OffsetDateTime) value).toInstant(),
                        value -> ((Instant) value).atOffset(ZoneOffset.UTC));
            case "java.time.ZonedDateTime" ->
                Mapped.of(
                        instant(),
                        value -> ((ZonedDateTime) value).toInstant(),
                        value -> ((Instant) value).atZone(ZoneOffset.UTC));
            case "java.time.OffsetTime" ->
                Mapped.of(
                        time(),
                        value -> ((OffsetTime) value)
                                .withOffsetSameInstant(ZoneOffset.UTC)
                                .toLocalTime(),
                        value -> ((LocalTime) value).atOffset(ZoneOffset.UTC));
            case "java.sql.Date" ->
                copied(
                        moments().date(where),
                        value -> ((java.sql.Date) value).toLocalDate(),
                        value -> java.sql.Date.valueOf((LocalDate) value));
            case "java.sql.Time" ->
                copied(time(), value -> local((java.sql.Time) value), value -> time((LocalTime) value));
            case "java.sql.Timestamp" ->
                copied(
                        dateTime(),
                        value -> ((Timestamp) value).toLocalDateTime(),
                        value -> Timestamp.valueOf((LocalDateTime) value));
            case "java.util.Date" -> dated(type.temporal(), value -> instant((Date) value), Date::from);
            case "java.util.Calendar" ->
                dated(type.temporal(), value -> ((Calendar) value).toInstant(), MomentTypes::calendar);
            default -> throw UnstorableValueException.unsupported(where, type.name());
        };
    }

    private ColumnType dated(
            @Nullable TemporalPart part, Function<Object, Instant> to, Function<Instant, Object> from) {
        Function<Object, LocalDateTime> local =
                value -> LocalDateTime.ofInstant(to.apply(value), ZoneId.systemDefault());
        Function<LocalDateTime, Object> back =
                value -> from.apply(value.atZone(ZoneId.systemDefault()).toInstant());
        if (part == TemporalPart.DATE) {
            return copied(
                    moments().date(where),
                    value -> local.apply(value).toLocalDate(),
                    value -> back.apply(((LocalDate) value).atStartOfDay()));
        }
        return part == TemporalPart.TIME
                ? copied(
                        time(),
                        value -> local.apply(value).toLocalTime(),
                        value -> back.apply(((LocalTime) value).atDate(LocalDate.EPOCH)))
                : copied(dateTime(), local::apply, value -> back.apply((LocalDateTime) value));
    }

    /** These can change. */
    private static ColumnType copied(ColumnType stored, Function<Object, Object> to, Function<Object, Object> from) {
        return new Mapped(stored, to, from, value -> from.apply(to.apply(value)));
    }

    /** The dates and times of JDBC are Dates too, and have no instant of their own. */
    private static Instant instant(Date date) {
        ZoneId here = ZoneId.systemDefault();
        if (date instanceof java.sql.Date day) {
            return day.toLocalDate().atStartOfDay(here).toInstant();
        }
        return date instanceof java.sql.Time time
                ? local(time).atDate(LocalDate.EPOCH).atZone(here).toInstant()
                : date.toInstant();
    }

    /** With the milliseconds, which {@code toLocalTime} leaves out. */
    private static LocalTime local(java.sql.Time time) {
        long millis = Math.floorMod(time.getTime(), MILLIS);
        return time.toLocalTime().plusNanos(millis * NANOS_OF_MILLI);
    }

    private static java.sql.Time time(LocalTime time) {
        return new java.sql.Time(java.sql.Time.valueOf(time).getTime() + time.get(ChronoField.MILLI_OF_SECOND));
    }

    private static Calendar calendar(Instant instant) {
        Calendar calendar = Calendar.getInstance();
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }

    private Moments moments() {
        return new Moments(rules);
    }

    private ColumnType time() {
        Integer digits = column instanceof SqlType.Time time ? time.precision() : null;
        return moments().time(where, digits == null ? 0 : digits);
    }

    private ColumnType dateTime() {
        return moments().dateTime(where, digits());
    }

    private ColumnType instant() {
        boolean zoned = column instanceof SqlType.Timestamp timestamp && timestamp.zoned();
        return moments().instant(where, digits(), zoned);
    }

    private int digits() {
        Integer digits = column instanceof SqlType.Timestamp timestamp ? timestamp.precision() : null;
        return digits == null ? MICROSECONDS : digits;
    }
}
