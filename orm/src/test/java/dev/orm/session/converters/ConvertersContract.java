package dev.orm.session.converters;

import static dev.orm.query.Expressions.field;
import static dev.orm.query.Expressions.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.query.Condition;
import dev.orm.session.Database;
import dev.orm.session.Session;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attributes that a converter stores as something else. */
public abstract class ConvertersContract {
    private static final String UUID = "00112233-4455-6677-8899-aabbccddeeff";

    private Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(Converted.class);
        database.createAll();
        database.transaction(session -> {
            session.add(full());
            session.add(new Converted(2));
        });
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private static Converted full() {
        Converted all = new Converted(1);
        all.size = Converted.Size.LARGE;
        all.letter = true;
        all.flag = "off";
        all.uuid = UUID;
        all.instant = 1_795_000_000_123L;
        all.decimal = "123456789.125";
        all.bytes = new byte[] {'a', 'b'};
        all.dashed = "x";
        all.money = new Converted.Money("10.500");
        return all;
    }

    @Test
    void valuesComeBackAsTheyWere() {
        try (Session session = database.session()) {
            assertThat(Objects.requireNonNull(session.get(Converted.class, 1)))
                    .usingRecursiveComparison()
                    .isEqualTo(full());
            assertThat(Objects.requireNonNull(session.get(Converted.class, 2)))
                    .usingRecursiveComparison()
                    .isEqualTo(new Converted(2));
            assertThat(session.sql("select dashed from Converted where dashed = ?", "-")
                            .rows())
                    .hasSize(1);
        }
    }

    @Test
    void whatDidNotChangeIsNotWritten() {
        AtomicInteger updates = new AtomicInteger();
        database.listen(event -> updates.addAndGet(event.sql().startsWith("update") ? 1 : 0));
        database.transaction(session -> session.query(Converted.class).all());
        assertThat(updates).hasValue(0);
        database.transaction(session -> Objects.requireNonNull(session.get(Converted.class, 1)).bytes[0] = 'c');
        assertThat(updates).hasValue(1);
    }

    @Test
    void valuesAreFound() {
        Converted all = full();
        try (Session session = database.session()) {
            assertThat(session.query(Converted.class)
                            .filterBy("id", 1)
                            .filterBy("size", all.size)
                            .filterBy("letter", true)
                            .filterBy("flag", "off")
                            .filterBy("uuid", UUID)
                            .filterBy("instant", all.instant)
                            .filterBy("decimal", all.decimal)
                            .filterBy("bytes", all.bytes)
                            .filterBy("dashed", "x")
                            .filterBy("money.amount", "10.5")
                            .filterBy("money", all.money)
                            .count())
                    .isEqualTo(1);
            assertThat(session.query(Converted.class)
                            .where(field("size")
                                    .in(List.of(Converted.Size.SMALL, Converted.Size.LARGE))
                                    .and(field("instant").between(0L, all.instant))
                                    .and(field("letter").ne(false))
                                    .and(field("decimal").gt("9.5")))
                            .one()
                            .id)
                    .isEqualTo(1);
            assertThat(session.query(Converted.class)
                            .select("size", "letter", "uuid", "instant")
                            .where(field("size").isNotNull())
                            .rows()
                            .get(0)
                            .values())
                    .containsExactly(Converted.Size.LARGE, true, UUID, all.instant);
        }
    }

    /** The second row has a dash, which stands for none. */
    @Test
    void whatIsStoredForNothingIsFoundByNull() {
        try (Session session = database.session()) {
            assertIds(session, field("dashed").eq(null), 2);
            assertIds(session, field("dashed").isNull(), 2);
            assertIds(session, field("dashed").ne(null), 1);
            assertIds(session, field("dashed").isNotNull(), 1);
            assertIds(session, field("dashed").in(Arrays.asList("y", null)), 2);
            assertIds(session, field("dashed").in(Arrays.asList("x", null)), 1, 2);
            assertIds(session, field("dashed").notIn(Arrays.asList("y", null)), 1);
            assertIds(session, not(field("dashed").eq(null)), 1);
            assertThat(session.query(Converted.class).filterBy("dashed", null).one().id)
                    .isEqualTo(2);
            assertIds(session, field("size").eq(null), 2);
            session.sql("update Converted set dashed = null where dashed = ?", "-")
                    .execute();
            assertIds(session, field("dashed").eq(null), 2);
            assertThat(session.deleteFrom(Converted.class)
                            .where(field("dashed").eq(null))
                            .execute())
                    .isEqualTo(1);
        }
    }

    private static void assertIds(Session session, Condition condition, Integer... ids) {
        assertThat(session.query(Converted.class).where(condition).orderBy("id").all())
                .extracting(converted -> converted.id)
                .containsExactly(ids);
    }

    @Test
    void valuesAreSetInBulk() {
        database.transaction(session -> session.update(Converted.class)
                .set("size", Converted.Size.SMALL)
                .set("letter", false)
                .set("flag", "on")
                .set("uuid", null)
                .set("instant", 5L)
                .set("decimal", "0.5")
                .set("dashed", null)
                .where(field("id").eq(1))
                .execute());
        Converted expected = full();
        expected.size = Converted.Size.SMALL;
        expected.letter = false;
        expected.flag = "on";
        expected.uuid = null;
        expected.instant = 5L;
        expected.decimal = "0.500";
        expected.dashed = null;
        try (Session session = database.session()) {
            assertThat(Objects.requireNonNull(session.get(Converted.class, 1)))
                    .usingRecursiveComparison()
                    .isEqualTo(expected);
        }
    }

    /** Converts nothing. */
    static class Failing implements AttributeConverter<String, String> {
        @Override
        public String convertToDatabaseColumn(String value) {
            if ("bad".equals(value)) {
                throw new IllegalArgumentException("no " + value);
            }
            return value;
        }

        @Override
        public String convertToEntityAttribute(String value) {
            if ("worse".equals(value)) {
                throw new IllegalStateException("not " + value);
            }
            return value;
        }
    }

    @Entity(name = "Doubtful")
    static class Doubtful {
        @Id
        int id = 1;

        @Convert(converter = Failing.class)
        String text;

        Doubtful() {}

        Doubtful(String text) {
            this.text = text;
        }
    }

    @Test
    void aConverterThatFailsIsNamed() {
        String name = "dev.orm.session.converters.ConvertersContract$";
        try (Database doubtful = open(Doubtful.class)) {
            doubtful.createAll();
            assertThatThrownBy(() -> doubtful.transaction(session -> session.add(new Doubtful("bad"))))
                    .hasMessage("""
                            a converter failed (%sDoubtful.text)
                              why:  %sFailing: java.lang.IllegalArgumentException: no bad
                              next: let it take every value that the attribute and the column may hold, null too""".formatted(name, name))
                    .hasCauseInstanceOf(IllegalArgumentException.class);
            doubtful.transaction(session -> session.add(new Doubtful("good")));
            doubtful.transaction(session ->
                    session.sql("update Doubtful set text = ?", "worse").execute());
            assertThatThrownBy(() -> doubtful.transaction(
                            session -> session.query(Doubtful.class).all()))
                    .hasMessageContaining("java.lang.IllegalStateException: not worse");
        }
    }
}
