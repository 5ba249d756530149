package dev.orm.session;

import dev.orm.session.entity.EntityType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Counts how often a row was written. */
final class Versions {
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
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        long count = value instanceof Number number ? number.longValue() + 1 : 0;
        return switch (version.attribute().javaType()) {
            case "short", "java.lang.Short" -> (short) count;
            case "int", "java.lang.Integer" -> (int) count;
            case "java.sql.Timestamp" -> Timestamp.from(now);
            case "java.time.Instant" -> now;
            case "java.time.LocalDateTime" -> LocalDateTime.ofInstant(now, ZoneOffset.UTC);
            default -> count;
        };
    }
}
