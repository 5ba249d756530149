package dev.orm.session.zones;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;

/** Every type that a time zone could move. */
@Entity
@SuppressWarnings({"deprecation", "JavaUtilDate"}) // people have @Temporal
class Appointment {
    @Id
    Long id;

    Instant instant = Instant.parse("2026-03-29T01:30:00.123456Z");

    @Column(name = "at_offset")
    OffsetDateTime offset = OffsetDateTime.parse("2026-03-08T07:15:00+05:45");

    ZonedDateTime zoned = ZonedDateTime.parse("2026-07-01T10:00:00+02:00[Europe/Berlin]");
    OffsetTime offsetTime = OffsetTime.parse("02:30:00+05:45");
    Instant longAgo = Instant.parse("1582-10-10T12:00:00Z");

    /** In New York there is no such time. */
    LocalDateTime inTheGap = LocalDateTime.parse("2026-03-08T02:30:00.000001");

    LocalDateTime atMidnight = LocalDateTime.parse("2026-03-08T00:00:00");
    LocalDate day = LocalDate.parse("1986-01-01");
    LocalTime time = LocalTime.parse("02:30:00");
    java.sql.Date sqlDate = java.sql.Date.valueOf("2026-03-08");
    java.sql.Time sqlTime = java.sql.Time.valueOf("02:30:00");
    java.sql.Timestamp timestamp = java.sql.Timestamp.valueOf("2026-07-01 23:59:59.000001");
    Date date = java.sql.Timestamp.valueOf("2026-07-01 00:00:00.001");

    @Temporal(TemporalType.DATE)
    Date dateOnly = java.sql.Date.valueOf("2026-07-01");

    @Temporal(TemporalType.TIME)
    Date timeOnly = java.sql.Time.valueOf("23:59:59");

    Calendar calendar = Calendar.getInstance();

    Appointment() {
        calendar.setTime(date);
    }

    Appointment(Long id) {
        this();
        this.id = id;
    }

    @Override
    public String toString() {
        return String.join(
                "\n",
                "instant " + instant,
                "offset " + offset,
                "zoned " + zoned,
                "offsetTime " + offsetTime,
                "longAgo " + longAgo,
                "inTheGap " + inTheGap,
                "atMidnight " + atMidnight,
                "day " + day,
                "time " + time,
                "sqlDate " + sqlDate,
                "sqlTime " + sqlTime,
                "timestamp " + timestamp,
                "date " + new java.sql.Timestamp(date.getTime()),
                "dateOnly " + new java.sql.Timestamp(dateOnly.getTime()),
                "timeOnly " + new java.sql.Timestamp(timeOnly.getTime()),
                "calendar " + new java.sql.Timestamp(calendar.getTimeInMillis()));
    }
}
