package com.example.types;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;

/** Dates, times and spans of time, old and new. */
@Entity
@SuppressWarnings({"deprecation", "JavaUtilDate"})
public class Moments {
    @Id
    long id;

    Date date;
    Calendar calendar;
    java.sql.Timestamp sqlTimestamp;
    LocalDateTime localDateTime;
    Instant instant;
    OffsetDateTime offsetDateTime;
    ZonedDateTime zonedDateTime;
    java.sql.Date sqlDate;
    LocalDate localDate;

    @Temporal(TemporalType.DATE)
    Date temporalDate;

    @Temporal(TemporalType.TIME)
    Date temporalTime;

    @Temporal(TemporalType.TIMESTAMP)
    Date temporalTimestamp;

    @Temporal(TemporalType.DATE)
    Calendar calendarDate;

    LocalTime localTime;
    OffsetTime offsetTime;
    java.sql.Time sqlTime;
    Duration duration;
    Year year;
    YearMonth yearMonth;
    MonthDay monthDay;
    Period period;

    @Column(precision = 3)
    LocalDateTime ignoredPrecision;

    @Column(secondPrecision = 3)
    LocalDateTime milliseconds;

    @Column(secondPrecision = 3)
    Instant instantMilliseconds;
}
