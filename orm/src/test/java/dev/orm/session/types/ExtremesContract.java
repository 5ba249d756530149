package dev.orm.session.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.OrmException;
import dev.orm.session.Database;
import dev.orm.session.Session;
import dev.orm.session.type.UnstorableValueException;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SimpleTimeZone;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ends of what a type can hold: each comes back, or is refused; none becomes something else without a word. */
@SuppressWarnings("JavaUtilDate") // people have such attributes
public abstract class ExtremesContract {
    private static final String NINES = "9".repeat(38);

    private Database database;

    protected abstract Database open(Class<?>... classes);

    /** What this database does not take: attributes and values. */
    protected abstract Set<String> refused();

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
    void numbers() throws Exception {
        assertOutcomes(
                "single", List.of(Float.MIN_VALUE, -Float.MAX_VALUE, -0.0f, Float.POSITIVE_INFINITY, Float.NaN),
                "boxedTwice",
                        List.of(
                                Double.MIN_VALUE,
                                -Double.MAX_VALUE,
                                -0.0,
                                Double.NEGATIVE_INFINITY,
                                Double.POSITIVE_INFINITY,
                                Double.NaN),
                "amount",
                        List.of(
                                new BigDecimal("9".repeat(36) + ".99"),
                                new BigDecimal("-" + "9".repeat(36) + ".99"),
                                new BigDecimal("9".repeat(36) + ".995"),
                                new BigDecimal("9999999999999.99"),
                                new BigDecimal("99999999999999.99"),
                                new BigDecimal("1e35").setScale(2),
                                new BigDecimal("-0.01")),
                "exact", List.of(new BigDecimal("99999999.9999"), new BigDecimal("100000000.0000")),
                "whole",
                        List.of(
                                new BigInteger(NINES),
                                new BigInteger("-" + NINES),
                                new BigInteger(NINES + "9"),
                                BigInteger.valueOf(Long.MAX_VALUE)),
                "duration",
                        List.of(
                                Duration.ZERO,
                                Duration.ofNanos(-1),
                                Duration.ofSeconds(-2, 1),
                                Duration.ofNanos(Long.MAX_VALUE),
                                Duration.ofNanos(Long.MIN_VALUE),
                                Duration.ofDays(400_000_000).plusNanos(1),
                                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                                Duration.ofSeconds(Long.MIN_VALUE)),
                "year", List.of(Year.of(-1), Year.of(0), Year.of(10_000), Year.of(Year.MAX_VALUE)));
    }

    @Test
    void texts() throws Exception {
        assertOutcomes(
                "boxedLetter", List.of(' ', '\0', '\\', '\u20ac', '\ud83d'),
                "text", List.of("", "  blanks  ", "\0", "a\0b", "\ud83d", "x".repeat(256), "\ud83d\ude00".repeat(255)),
                "hugeText", List.of("", " ", "a\0b", "\ud83d"),
                "letters", List.of(new char[0], new char[] {' '}, new char[] {0}),
                "words", List.of(new String[] {"a\0b"}, new String[] {"\ud83d"}),
                "locale", List.of(Locale.ROOT, Locale.forLanguageTag("zh-Hant-TW"), new Locale("ja", "JP", "JP")),
                "type", List.of(int.class, String[].class, Map.Entry.class),
                "timeZone", List.of(new SimpleTimeZone(1000, "Mine")),
                "offset", List.of(ZoneOffset.UTC, ZoneOffset.ofHoursMinutesSeconds(5, 30, 15)),
                "bytes", List.of(new byte[0], new byte[255], new byte[256]));
    }

    @Test
    void moments() throws Exception {
        List<Integer> years = List.of(-1, 0, 1, 1582, 9999, 10_000, 300_000);
        Map<String, List<?>> values = new LinkedHashMap<>();
        values.put(
                "localDate",
                concat(years.stream().map(year -> LocalDate.of(year, 10, 10)).toList(), LocalDate.MIN, LocalDate.MAX));
        values.put(
                "localDateTime",
                concat(
                        years.stream()
                                .map(year -> LocalDateTime.of(year, 10, 10, 1, 2, 3))
                                .toList(),
                        LocalDateTime.MIN,
                        LocalDateTime.MAX));
        values.put(
                "instant",
                concat(
                        years.stream()
                                .map(year -> LocalDateTime.of(year, 10, 10, 1, 2, 3, 4000)
                                        .toInstant(ZoneOffset.UTC))
                                .toList(),
                        Instant.EPOCH,
                        Instant.EPOCH.minusNanos(1000),
                        Instant.MIN,
                        Instant.MAX));
        values.put("date", List.of(new Date(-1), new Date(Long.MIN_VALUE), new Date(Long.MAX_VALUE)));
        values.put(
                "timestamp",
                List.of(
                        java.sql.Timestamp.valueOf("1500-02-28 00:00:00"),
                        java.sql.Timestamp.valueOf("0001-01-01 00:00:00.000001")));
        values.put(
                "sqlDate",
                List.of(
                        java.sql.Date.valueOf("1582-10-15"),
                        java.sql.Date.valueOf("1582-10-04"),
                        java.sql.Date.valueOf("0001-01-01")));
        values.put("localTime", List.of(LocalTime.MIN, LocalTime.of(23, 59, 59), LocalTime.of(12, 0)));
        values.put(
                "offsetTime",
                List.of(OffsetTime.of(23, 59, 59, 0, ZoneOffset.UTC), OffsetTime.of(0, 0, 0, 0, ZoneOffset.UTC)));
        values.put("sqlTime", List.of(java.sql.Time.valueOf("00:00:00"), java.sql.Time.valueOf("23:59:59")));
        assertOutcomes(values);
    }

    @Test
    void whyAValueIsRefused() {
        String place = "(dev.orm.session.types.Everything.";
        assertRefused(all -> all.text = "ab\ud83d", """
                a text would not come back as it is %stext)
                  why:  its character 3 is half of one that takes two (an unpaired surrogate), which no database keeps
                  next: cut texts between characters (String.offsetByCodePoints), or keep bytes""".formatted(place));
        assertRefused(all -> all.timeZone = new SimpleTimeZone(1000, "Mine"), """
                the time zone Mine would not come back as it is %stimeZone)
                  why:  a zone is stored by its name, and Java knows no zone of this one
                  next: give the attribute a zone that TimeZone.getTimeZone knows, or a converter""".formatted(place));
        assertRefused(all -> all.instant = Instant.MAX, """
                +1000000000-12-31T23:59:59.999999999Z is too far away to be stored %sinstant)
                  why:  a date or time here has a year within Java's calendar, in UTC too
                  next: give the attribute a nearer one or null, or keep it as text with a converter""".formatted(place));
        assertRefused(all -> all.localDate = LocalDate.of(-5000, 1, 1), """
                -5000-01-01 is too far away to be stored %slocalDate)
                  why:  a date or time here has a year %s
                  next: give the attribute a nearer one or null, or keep it as text with a converter""".formatted(place, years()));
    }

    /** That dates may have. */
    protected String years() {
        return "from 0 to 9999";
    }

    private void assertRefused(Consumer<Everything> change, String message) {
        Everything written = new Everything();
        change.accept(written);
        assertThatThrownBy(() -> database.transaction(session -> session.add(written)))
                .isInstanceOf(UnstorableValueException.class)
                .hasMessage(message);
    }

    private static List<Object> concat(List<?> some, Object... more) {
        List<Object> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    private void assertOutcomes(Object... attributesAndValues) throws Exception {
        Map<String, List<?>> values = new LinkedHashMap<>();
        for (int at = 0; at < attributesAndValues.length; at += 2) {
            values.put((String) attributesAndValues[at], (List<?>) attributesAndValues[at + 1]);
        }
        assertOutcomes(values);
    }

    private void assertOutcomes(Map<String, List<?>> values) throws Exception {
        Set<String> refused = new TreeSet<>();
        for (Map.Entry<String, List<?>> attribute : values.entrySet()) {
            Field field = Everything.class.getDeclaredField(attribute.getKey());
            for (Object value : attribute.getValue()) {
                if (!comesBack(field, value)) {
                    refused.add(field.getName() + " " + shown(value));
                }
            }
        }
        Set<String> expected = new TreeSet<>(refused());
        expected.removeIf(each -> !values.containsKey(each.split(" ")[0]));
        assertThat(refused).isEqualTo(expected);
    }

    /** False: it was refused before it was written. */
    private boolean comesBack(Field field, Object value) throws IllegalAccessException {
        Everything written = new Everything();
        field.set(written, value);
        try {
            database.transaction(session -> session.add(written));
        } catch (OrmException e) {
            return false;
        }
        try (Session session = database.session()) {
            Object read = field.get(Objects.requireNonNull(session.get(Everything.class, written.id)));
            assertThat(same(read, value))
                    .as("%s %s came back as %s", field.getName(), shown(value), read)
                    .isTrue();
            return true;
        }
    }

    /** SQLite's zero has no sign. */
    private static boolean same(Object read, Object value) {
        boolean zero = value instanceof Number number && number.doubleValue() == 0 && read instanceof Number;
        return zero ? ((Number) read).doubleValue() == 0 : Objects.deepEquals(read, value);
    }

    private static String shown(Object value) {
        String text = text(value);
        String plain = text.length() > 60 ? text.substring(0, 10) + ".." + text.length() : text;
        return plain.replace("\0", "NUL").replace("\ud83d", "HALF");
    }

    private static String text(Object value) {
        if (value instanceof char[] letters) {
            return new String(letters);
        }
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes";
        }
        if (value instanceof TimeZone zone) {
            return zone.getID();
        }
        if (value.getClass() == Date.class) {
            return String.valueOf(((Date) value).getTime());
        }
        return value instanceof Object[] array ? List.of(array).toString() : value.toString();
    }
}
