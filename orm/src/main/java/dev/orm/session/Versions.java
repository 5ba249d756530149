package dev.orm.session;

import dev.orm.schema.SqlType;
import dev.orm.session.entity.EntityType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** Counts how often a row was written. A time is always a later one, in the digits that its column keeps. */
final class Versions {
    private static final int NANOSECOND_DIGITS = 9;
    private static final int USUAL_DIGITS = 6;

    private Versions() {}

    /** Of a new object: what it has, else the first. */
    static void begin(EntityType.Version version, Object entity, @Nullable Object[] row) {
        if (row[version.slot()] == null) {
            set(version, entity, row, next(version, null));
        }
    }

    static void raise(EntityType.Version version, Object entity, @Nullable Object[] row) {
        set(version, entity, row, next(version, row[version.slot()]));
    }

    private static void set(EntityType.Version version, Object entity, @Nullable Object[] row, Object value) {
        row[version.slot()] = value;
        version.path().set(entity, value);
    }

    private static Object next(EntityType.Version version, @Nullable Object value) {
        long count = value instanceof Number number ? number.longValue() + 1 : 0;
        long unit = unit(version.column());
        return switch (version.attribute().javaType()) {
            case "short", "java.lang.Short" -> (short) count;
            case "int", "java.lang.Integer" -> (int) count;
            case "java.sql.Timestamp" ->
                Timestamp.valueOf(later(
                        LocalDateTime.now(ZoneId.systemDefault()),
                        value instanceof Timestamp before ? before.toLocalDateTime() : null,
                        unit));
            case "java.time.Instant" ->
                later(
                                LocalDateTime.now(ZoneOffset.UTC),
                                value instanceof Instant before
                                        ? LocalDateTime.ofInstant(before, ZoneOffset.UTC)
                                        : null,
                                unit)
                        .toInstant(ZoneOffset.UTC);
            case "java.time.LocalDateTime" ->
                later(LocalDateTime.now(ZoneOffset.UTC), value instanceof LocalDateTime before ? before : null, unit);
            default -> count;
        };
    }

    /** Clocks stand still between two fast writes, and are set back. */
    private static LocalDateTime later(LocalDateTime now, @Nullable LocalDateTime before, long unit) {
        LocalDateTime next = whole(now, unit);
        return before == null || next.isAfter(before)
                ? next
                : whole(before, unit).plusNanos(unit);
    }

    private static LocalDateTime whole(LocalDateTime time, long unit) {
        return time.withNano((int) (time.get(ChronoField.NANO_OF_SECOND) / unit * unit));
    }

    /** In nanoseconds. */
    private static long unit(SqlType column) {
        Integer digits = column instanceof SqlType.Timestamp timestamp ? timestamp.precision() : null;
        return (long) Math.pow(10, NANOSECOND_DIGITS - (digits == null ? USUAL_DIGITS : digits));
    }
}
