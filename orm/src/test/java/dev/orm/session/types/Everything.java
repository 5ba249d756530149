package dev.orm.session.types;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;

/** The rows of the type table. */
@Entity
@SuppressWarnings("deprecation") // people have @Temporal
public class Everything {
    @Id
    @GeneratedValue
    UUID id;

    boolean flag;
    Boolean boxedFlag;
    byte tiny;
    Byte boxedTiny;
    short small;
    Short boxedSmall;
    int number;
    Integer boxedNumber;
    long large;
    Long boxedLarge;
    float single;
    Float boxedSingle;
    double twice;
    Double boxedTwice;
    char letter = 'x';
    Character boxedLetter;
    String text;

    @Column(length = 20_000)
    String longText;

    @Lob
    String hugeText;

    @Lob
    byte[] hugeBytes;

    byte[] bytes;
    char[] letters;
    BigDecimal amount;

    @Column(precision = 12, scale = 4)
    BigDecimal exact;

    BigInteger whole;
    UUID uuid;
    Date date;

    @Temporal(TemporalType.DATE)
    Date dateOnly;

    @Temporal(TemporalType.TIME)
    Date timeOnly;

    Calendar calendar;
    java.sql.Timestamp timestamp;
    java.sql.Date sqlDate;
    java.sql.Time sqlTime;
    LocalDate localDate;
    LocalTime localTime;
    LocalDateTime localDateTime;
    Instant instant;
    OffsetDateTime offsetDateTime;
    ZonedDateTime zonedDateTime;
    OffsetTime offsetTime;
    Duration duration;

    @Column(name = "in_year")
    Year year;

    ZoneId zone;
    ZoneOffset offset;
    TimeZone timeZone;
    Locale locale;
    Currency currency;
    URL url;
    Class<?> type;
    InetAddress address;
    String[] words;
    int[] numbers;
    List<Long> longs;
    Period period;
    Suit ordinal;

    @Enumerated(EnumType.STRING)
    Suit named;

    @Convert(converter = PointConverter.class)
    Point point;

    /** Of cards. */
    public enum Suit {
        SPADES,
        HEARTS
    }

    /** Converted. */
    public record Point(int x, int y) {}
}
