package dev.orm.session.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.Database;
import dev.orm.session.Session;
import dev.orm.session.type.UnstorableValueException;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Arrays and lists in one column, there and back. */
public abstract class SeveralContract {
    private static final UUID SOME = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");

    private Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(Several.class);
        database.createAll();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void valuesComeBackAsTheyWere() throws Exception {
        assertSame(full());
    }

    @Test
    void missingArraysStayMissing() throws Exception {
        assertSame(new Several());
    }

    @Test
    void emptyArraysStayEmpty() throws Exception {
        Several written = new Several();
        written.texts = new String[0];
        written.ints = new int[0];
        written.doubles = new double[0];
        written.uuids = new UUID[0];
        written.suits = new Everything.Suit[0];
        written.list = new ArrayList<>();
        written.set = new LinkedHashSet<>();
        written.letters = new ArrayList<>();
        assertSame(written);
    }

    @Test
    void missingElementsStayMissing() throws Exception {
        Several written = new Several();
        written.texts = new String[] {null, "", "null", null};
        written.boxes = new Integer[] {null, 0};
        written.boxedFlags = new Boolean[] {null, true};
        written.uuids = new UUID[] {null, SOME};
        written.decimals = new BigDecimal[] {null, new BigDecimal("1.10")};
        written.suits = new Everything.Suit[] {null, Everything.Suit.HEARTS};
        written.list = Arrays.asList("a", null);
        written.names = Arrays.asList(null, Everything.Suit.SPADES);
        written.measures = Arrays.asList(null, 0.1);
        assertSame(written);
    }

    @Test
    void textsMayHoldAnything() throws Exception {
        Several written = new Several();
        written.texts = new String[] {
            "{a,b}",
            "[1,\"2\"]",
            "\\ \" ' , ;",
            "line\nline\ttab\u0001",
            "\u20ac\ud83d\ude00",
            " blanks ",
            "NULL",
            "\u2028"
        };
        assertSame(written);
    }

    @Test
    void whatDidNotChangeIsNotWrittenAndWhatDidIs() throws Exception {
        database.transaction(session -> session.add(full()));
        AtomicInteger updates = new AtomicInteger();
        database.listen(event -> updates.addAndGet(event.sql().startsWith("update") ? 1 : 0));
        database.transaction(session -> session.get(Several.class, 1L));
        assertThat(updates).hasValue(0);
        database.transaction(session -> {
            Several read = Objects.requireNonNull(session.get(Several.class, 1L));
            read.ints[1] = 7;
            read.ordinals.add(Everything.Suit.SPADES);
        });
        assertThat(updates).hasValue(1);
        try (Session session = database.session()) {
            Several read = Objects.requireNonNull(session.get(Several.class, 1L));
            assertThat(read.ints).containsExactly(1, 7, Integer.MAX_VALUE);
            assertThat(read.ordinals).containsExactly(Everything.Suit.HEARTS, Everything.Suit.SPADES);
        }
    }

    /** Dates as elements. */
    @Entity
    public static class Calendar {
        @Id
        int id = 1;

        public LocalDate[] days = {LocalDate.of(2026, 3, 29)};
    }

    /** What would not be read again is refused by name when the database is opened. */
    @Test
    protected void otherElementsAreRefused() {
        assertThatThrownBy(() -> open(Calendar.class))
                .isInstanceOf(UnstorableValueException.class)
                .hasMessage("""
                several values of java.time.LocalDate cannot be stored in one column (dev.orm.session.types.SeveralContract$Calendar.days)
                  why:  an array's elements are numbers, booleans, characters, texts, UUIDs or constants of an enum
                  next: give them a table of their own (@ElementCollection), or the attribute a converter (@Convert)""");
    }

    private void assertSame(Several written) throws Exception {
        written.id = 1L;
        database.transaction(session -> session.add(written));
        try (Session session = database.session()) {
            Attributes.assertSame(Objects.requireNonNull(session.get(Several.class, 1L)), written);
        }
    }

    private static Several full() {
        Several all = new Several();
        all.id = 1L;
        all.texts = new String[] {"a", "b"};
        all.ints = new int[] {1, Integer.MIN_VALUE, Integer.MAX_VALUE};
        all.longs = new long[] {Long.MIN_VALUE, Long.MAX_VALUE};
        all.shorts = new short[] {Short.MIN_VALUE, Short.MAX_VALUE};
        all.floats = new float[] {0.1f, 16_777_213f, -Float.MAX_VALUE};
        all.doubles = new double[] {0.1, Double.MAX_VALUE, 1e-300};
        all.flags = new boolean[] {true, false};
        all.boxes = new Integer[] {3, 2, 1};
        all.boxedFlags = new Boolean[] {false};
        all.uuids = new UUID[] {SOME};
        all.decimals = new BigDecimal[] {new BigDecimal("-1.50"), new BigDecimal("12345678901234567890.12")};
        all.suits = new Everything.Suit[] {Everything.Suit.HEARTS, Everything.Suit.SPADES};
        all.list = List.of("x", "y");
        all.ordinals = List.of(Everything.Suit.HEARTS);
        all.names = List.of(Everything.Suit.SPADES, Everything.Suit.HEARTS);
        all.set = Set.of(Everything.Suit.HEARTS);
        all.numbers = Set.of(5);
        all.ids = List.of(SOME);
        all.measures = List.of(0.25, 1e100);
        all.prices = List.of(new BigDecimal("1.10"));
        all.letters = List.of('a', '"', '\u20ac');
        return all;
    }
}
