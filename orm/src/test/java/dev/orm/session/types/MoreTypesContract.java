package dev.orm.session.types;

import static dev.orm.query.Expressions.field;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.query.Condition;
import dev.orm.session.Database;
import dev.orm.session.Session;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.Objects;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rows of the type table that say more than a type, there and back. */
@SuppressWarnings("JavaUtilDate") // people have such attributes
public abstract class MoreTypesContract {
    private Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(MoreTypes.class);
        database.createAll();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void valuesComeBackAsTheyWere() throws Exception {
        MoreTypes read = roundTrip(full());
        Attributes.assertSame(read, full());
    }

    @Test
    void nothingComesBackAsNothing() throws Exception {
        Attributes.assertSame(roundTrip(new MoreTypes()), new MoreTypes());
    }

    @Test
    void columnsAreFilledToTheirEnd() throws Exception {
        MoreTypes written = new MoreTypes();
        written.preciseDouble = 1234567890;
        written.preciseFloat = Float.MAX_VALUE;
        written.wholeDecimal = new BigDecimal("-9999999999");
        written.price = new BigDecimal("-99999999.99");
        written.preciseInteger = new BigInteger("999999999999");
        written.longText = "\u20ac".repeat(16_384);
        written.longerText = "\u20ac".repeat(70_000);
        written.longestText = "\ud83d\ude00".repeat(500_000);
        written.letters = "\u20ac".repeat(40).toCharArray();
        written.fewBytes = bytes(16);
        written.manyBytes = bytes(70_000);
        written.lobText = "\u20ac".repeat(1000);
        written.lobBytes = bytes(1000);
        Attributes.assertSame(roundTrip(written), written);
    }

    /** An empty value is not a missing one. */
    @Test
    void emptyComesBackAsEmpty() throws Exception {
        MoreTypes written = new MoreTypes();
        written.longText = "";
        written.longestText = "";
        written.lobText = "";
        written.letters = new char[0];
        written.fewBytes = new byte[0];
        written.manyBytes = new byte[0];
        written.lobBytes = new byte[0];
        Attributes.assertSame(roundTrip(written), written);
    }

    @Test
    void whatIsLongerThanItsColumnIsRounded() {
        MoreTypes written = new MoreTypes();
        written.milliseconds = LocalDateTime.of(2026, 12, 31, 23, 59, 59, 999_500_000);
        written.instantMilliseconds = Instant.parse("2026-11-21T10:00:00.123499999Z");
        written.timeMicroseconds = LocalTime.of(1, 2, 3, 123_456_500);
        written.wholeDecimal = new BigDecimal("2.5");
        written.price = new BigDecimal("-1.005");
        MoreTypes read = roundTrip(written);
        assertThat(read.milliseconds).isEqualTo(milliseconds(written.milliseconds, LocalDateTime.of(2027, 1, 1, 0, 0)));
        assertThat(read.instantMilliseconds)
                .isEqualTo(milliseconds(
                        Instant.parse("2026-11-21T10:00:00.123500Z"), Instant.parse("2026-11-21T10:00:00.123Z")));
        assertThat(read.timeMicroseconds).isEqualTo(time(LocalTime.of(1, 2, 3, 123_457_000), LocalTime.of(1, 2, 3)));
        assertThat(read.wholeDecimal).isEqualTo(new BigDecimal("3"));
        assertThat(read.price).isEqualTo(new BigDecimal("-1.01"));
    }

    /** A value that the column could not hold is no other one. */
    @Test
    void valuesAreComparedAsTheyAreGiven() throws Exception {
        MoreTypes all = full();
        all.price = new BigDecimal("1.01");
        database.transaction(session -> session.add(all));
        LocalDateTime exact = LocalDateTime.of(2026, 11, 21, 10, 11, 12, 123_000_000);
        assertCount(1, field("price").gt(new BigDecimal("1.005")));
        assertCount(1, field("price").lt(new BigDecimal("1.0149")));
        assertCount(0, field("price").eq(new BigDecimal("1.014")));
        assertCount(1, field("wholeDecimal").between(new BigDecimal("1234567889.6"), new BigDecimal("1234567890.4")));
        assertCount(1, field("milliseconds").gt(exact.minusNanos(400_000)));
        assertCount(1, field("milliseconds").lt(exact.plusNanos(400_000)));
        assertCount(0, field("milliseconds").eq(exact.plusNanos(400_000)));
        assertCount(1, field("instantMilliseconds").lt(all.instantMilliseconds.plusNanos(400_000)));
        assertCount(1, field("timeMicroseconds").gt(LocalTime.of(1, 2, 2, 999_998_000)));
    }

    private void assertCount(long count, Condition condition) {
        database.transaction(session -> assertThat(
                        session.query(MoreTypes.class).where(condition).count())
                .as("%s", condition)
                .isEqualTo(count));
    }

    /** What a column for milliseconds makes of it: SQLite's has no precision. */
    protected <T> T milliseconds(T microseconds, T milliseconds) {
        return milliseconds;
    }

    /** What a column for a time with microseconds makes of it. */
    protected LocalTime time(LocalTime microseconds, LocalTime seconds) {
        return microseconds;
    }

    private MoreTypes roundTrip(MoreTypes written) {
        database.transaction(session -> session.add(written));
        try (Session session = database.session()) {
            return Objects.requireNonNull(session.get(MoreTypes.class, written.id));
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    static MoreTypes full() throws Exception {
        MoreTypes all = new MoreTypes();
        all.preciseDouble = 12345.125;
        all.preciseFloat = -0.5f;
        all.wholeDecimal = new BigDecimal("1234567890");
        all.price = new BigDecimal("12345678.90");
        all.preciseInteger = new BigInteger("-123456789012");
        all.longText = "text";
        all.longerText = "\u20ac uro";
        all.longestText = "'quoted'";
        all.letters = "abc".toCharArray();
        all.fewBytes = bytes(3);
        all.manyBytes = bytes(4);
        all.lobText = "lob";
        all.lobBytes = bytes(5);
        all.temporal = new Date(1_795_000_000_123L);
        all.calendarDate = Calendar.getInstance(TimeZone.getDefault());
        all.calendarDate.setTimeInMillis(LocalDate.of(2026, 11, 21)
                .atStartOfDay(ZoneId.systemDefault())
                .toInstant()
                .toEpochMilli());
        all.milliseconds = LocalDateTime.of(2026, 11, 21, 10, 11, 12, 123_000_000);
        all.instantMilliseconds = Instant.parse("2026-11-21T10:00:00.123Z");
        all.timeMicroseconds = LocalTime.of(1, 2, 3);
        all.ignoredPrecision = LocalDateTime.of(2026, 11, 21, 10, 11, 12, 123_456_000);
        all.defined = Everything.Suit.SPADES;
        all.shortNamed = Everything.Suit.HEARTS;
        all.monthDay = MonthDay.of(2, 29);
        all.coordinates = new MoreTypes.Coordinates(52.5, 13.4);
        all.address = InetAddress.getByName("2001:db8::1");
        all.offset = ZoneOffset.ofHoursMinutes(5, 45);
        return all;
    }
}
