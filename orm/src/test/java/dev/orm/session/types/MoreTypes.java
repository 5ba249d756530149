package dev.orm.session.types;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;

/** The rows of the type table that say more than a type. */
@Entity
@SuppressWarnings("deprecation") // people have @Temporal
public class MoreTypes {
    @Id
    @Enumerated(EnumType.STRING)
    Everything.Suit id = Everything.Suit.HEARTS;

    @Column(precision = 10)
    double preciseDouble;

    @Column(precision = 10)
    Float preciseFloat;

    @Column(precision = 10)
    BigDecimal wholeDecimal;

    @Column(precision = 10, scale = 2)
    BigDecimal price;

    @Column(precision = 12)
    BigInteger preciseInteger;

    @Column(length = 16384)
    String longText;

    @Column(length = 70_000)
    String longerText;

    @Column(length = 20_000_000)
    String longestText;

    @Column(length = 40)
    char[] letters;

    @Column(length = 16)
    byte[] fewBytes;

    @Column(length = 70_000)
    byte[] manyBytes;

    @Lob
    @Column(length = 1000)
    String lobText;

    @Lob
    @Column(length = 1000)
    byte[] lobBytes;

    @Temporal(TemporalType.TIMESTAMP)
    Date temporal;

    @Temporal(TemporalType.DATE)
    Calendar calendarDate;

    @Column(secondPrecision = 3)
    LocalDateTime milliseconds;

    @Column(secondPrecision = 3)
    Instant instantMilliseconds;

    @Column(secondPrecision = 6)
    LocalTime timeMicroseconds;

    @Column(precision = 3)
    LocalDateTime ignoredPrecision;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    Everything.Suit defined;

    @Enumerated(EnumType.STRING)
    @Column(length = 8)
    Everything.Suit shortNamed;

    MonthDay monthDay;
    Coordinates coordinates;
    InetAddress address;
    ZoneOffset offset;

    /** Something that only Java can read. */
    public record Coordinates(double latitude, double longitude) implements Serializable {}
}
