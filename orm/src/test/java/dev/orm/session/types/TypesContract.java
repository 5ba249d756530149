package dev.orm.session.types;

import static dev.orm.query.Expressions.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.orm.session.Database;
import dev.orm.session.Session;
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
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each row of the type table there and back. */
@SuppressWarnings("JavaUtilDate") // people have such attributes
public abstract class TypesContract {
    private Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(Everything.class);
        database.createAll();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void valuesComeBackAsTheyWere() throws Exception {
        Everything written = full();
        Everything read = roundTrip(written);
        Everything expected = full();
        expected.id = written.id;
        expected.offsetDateTime = expected.offsetDateTime.withOffsetSameInstant(ZoneOffset.UTC);
        expected.zonedDateTime = expected.zonedDateTime.withZoneSameInstant(ZoneOffset.UTC);
        expected.offsetTime = expected.offsetTime.withOffsetSameInstant(ZoneOffset.UTC);
        Attributes.assertSame(read, expected);
    }

    @Test
    void largeTextsComeInStatementsThatAServerTakes() {
        List<String> inserts = new ArrayList<>();
        database.listen(event -> inserts.add(event.sql()));
        database.transaction(session -> {
            for (int number = 0; number < 7; number++) {
                Everything large = new Everything();
                large.hugeText = String.valueOf(number).repeat(400_000);
                session.add(large);
            }
        });
        assertThat(inserts).as("of three rows, three, and one").hasSize(3);
        try (Session session = database.session()) {
            assertThat(session.query(Everything.class).all())
                    .extracting(each -> each.hugeText.charAt(399_999))
                    .containsExactlyInAnyOrder('0', '1', '2', '3', '4', '5', '6');
        }
    }

    @Test
    void nothingComesBackAsNothing() throws Exception {
        Everything written = new Everything();
        Everything expected = new Everything();
        Everything read = roundTrip(written);
        expected.id = written.id;
        Attributes.assertSame(read, expected);
    }

    @Test
    void whatIsLongerThanItsColumnIsRounded() throws Exception {
        Everything written = new Everything();
        written.localDateTime = LocalDateTime.of(2026, 11, 21, 23, 59, 59, 123_456_789);
        written.instant = Instant.parse("2026-11-21T10:00:00.1234564Z");
        written.localTime = LocalTime.of(10, 0, 0, 500_000_000);
        written.amount = new BigDecimal("1.005");
        Everything read = roundTrip(written);
        assertThat(read.localDateTime).isEqualTo(LocalDateTime.of(2026, 11, 21, 23, 59, 59, 123_457_000));
        assertThat(read.instant).isEqualTo(Instant.parse("2026-11-21T10:00:00.123456Z"));
        assertThat(read.localTime).isEqualTo(LocalTime.of(10, 0, 1));
        assertThat(read.amount).isEqualTo(new BigDecimal("1.01"));
    }

    /** Whether a time of the day is sent with fractions of a second where the column has none. */
    protected boolean sendsFractions() {
        return true;
    }

    @Test
    void timesAreComparedAsTheyAreGiven() {
        assumeTrue(sendsFractions());
        Everything written = new Everything();
        written.localTime = LocalTime.of(10, 0);
        database.transaction(session -> session.add(written));
        try (Session session = database.session()) {
            assertThat(session.query(Everything.class)
                            .where(field("localTime")
                                    .lt(LocalTime.of(10, 0, 0, 400_000_000))
                                    .and(field("localTime").gt(LocalTime.of(9, 59, 59, 600_000_000))))
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void datesAndTimesOfJdbcAreDates() {
        Everything written = new Everything();
        written.dateOnly = java.sql.Date.valueOf("2026-11-21");
        written.timeOnly = java.sql.Time.valueOf("10:11:12");
        Everything read = roundTrip(written);
        assertThat(read.dateOnly).hasTime(written.dateOnly.getTime());
        assertThat(read.timeOnly).hasTime(written.timeOnly.getTime());
    }

    @Test
    void whatDidNotChangeIsNotWritten() throws Exception {
        Everything written = full();
        database.transaction(session -> session.add(written));
        StringBuilder updates = updates();
        try (Session session = database.session()) {
            Everything read = Objects.requireNonNull(session.get(Everything.class, written.id));
            session.commit();
            session.refresh(read);
            session.commit();
            session.merge(written);
            session.commit();
            session.merge(read);
            session.commit();
        }
        assertThat(updates).isEmpty();
    }

    /** The object keeps what it was given until it is read again. */
    @Test
    void whatIsRoundedIsWrittenOnce() throws Exception {
        Everything written = new Everything();
        StringBuilder updates = updates();
        try (Session session = database.session()) {
            session.add(written);
            written.amount = new BigDecimal("1.005");
            written.localDateTime = LocalDateTime.of(2026, 11, 21, 23, 59, 59, 123_456_789);
            written.localTime = LocalTime.of(10, 0, 0, 500_000_000);
            session.commit();
            written.amount = new BigDecimal("1.0100");
            session.commit();
            session.refresh(written);
            assertThat(written.amount).isEqualTo(new BigDecimal("1.01"));
            session.commit();
        }
        assertThat(updates).isEmpty();
    }

    private StringBuilder updates() {
        StringBuilder updates = new StringBuilder();
        database.listen(event -> {
            if (event.sql().startsWith("update")) {
                updates.append(event.sql());
            }
        });
        return updates;
    }

    private Everything roundTrip(Everything written) {
        database.transaction(session -> session.add(written));
        try (Session session = database.session()) {
            return Objects.requireNonNull(session.get(Everything.class, written.id));
        }
    }

    static Everything full() throws Exception {
        Everything all = new Everything();
        all.flag = true;
        all.boxedFlag = false;
        all.tiny = -128;
        all.boxedTiny = 127;
        all.small = -32768;
        all.boxedSmall = 32767;
        all.number = Integer.MIN_VALUE;
        all.boxedNumber = Integer.MAX_VALUE;
        all.large = Long.MIN_VALUE;
        all.boxedLarge = Long.MAX_VALUE;
        all.single = 16_777_213f;
        all.boxedSingle = 0.1f;
        all.twice = 0.1;
        all.boxedTwice = 1.5e307;
        all.letter = 'ß';
        all.boxedLetter = 'y';
        all.text = "O'Hara \\ \"quoted\" \u20ac \ud83d\ude00";
        all.longText = "x".repeat(20_000);
        all.hugeText = "\u20ac".repeat(30_000);
        all.hugeBytes = new byte[70_000];
        all.bytes = new byte[] {0, 1, -1, 127};
        all.letters = "abc".toCharArray();
        all.amount = new BigDecimal("1234567890123.45");
        all.exact = new BigDecimal("-12345678.1234");
        all.whole = new BigInteger("1234567890123456789");
        all.uuid = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
        all.date = new Date(1_795_000_000_123L);
        all.dateOnly = java.util.Date.from(
                LocalDate.of(2026, 11, 21).atStartOfDay(ZoneId.systemDefault()).toInstant());
        all.timeOnly = java.util.Date.from(LocalTime.of(10, 11, 12)
                .atDate(LocalDate.EPOCH)
                .atZone(ZoneId.systemDefault())
                .toInstant());
        all.calendar = Calendar.getInstance();
        all.calendar.setTimeInMillis(1_795_000_000_123L);
        all.timestamp = java.sql.Timestamp.valueOf("2026-11-21 10:11:12.123456");
        all.sqlDate = java.sql.Date.valueOf("2026-11-21");
        all.sqlTime = java.sql.Time.valueOf("10:11:12");
        all.localDate = LocalDate.of(1969, 12, 31);
        all.localTime = LocalTime.of(23, 59, 59);
        all.localDateTime = LocalDateTime.of(2026, 3, 29, 2, 30, 0, 123_456_000);
        all.instant = Instant.parse("2026-11-21T10:00:00.123456Z");
        all.offsetDateTime = OffsetDateTime.parse("2026-11-21T10:00:00.5+05:30");
        all.zonedDateTime = ZonedDateTime.parse("2026-07-01T10:00:00+02:00[Europe/Berlin]");
        all.offsetTime = OffsetTime.parse("10:00:00+02:00");
        all.duration = Duration.ofDays(400).plusNanos(1);
        all.year = Year.of(2026);
        all.zone = ZoneId.of("Europe/Berlin");
        all.offset = ZoneOffset.ofHours(-5);
        all.timeZone = TimeZone.getTimeZone("Europe/Berlin");
        all.locale = Locale.GERMANY;
        all.currency = Currency.getInstance("EUR");
        all.url = new URL("https://example.com/a?b=c");
        all.type = String.class;
        all.address = InetAddress.getByAddress(new byte[] {10, 0, 0, 1});
        all.words = new String[] {"a", "b \"c\"", ""};
        all.numbers = new int[] {1, -2, 3};
        all.longs = List.of(1L, Long.MAX_VALUE);
        all.period = Period.of(1, 2, 3);
        all.ordinal = Everything.Suit.HEARTS;
        all.named = Everything.Suit.SPADES;
        all.point = new Everything.Point(1, -2);
        return all;
    }
}
