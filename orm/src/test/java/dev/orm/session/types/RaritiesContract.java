package dev.orm.session.types;

import static dev.orm.query.Expressions.countDistinct;
import static dev.orm.query.Expressions.field;
import static dev.orm.query.Expressions.max;
import static dev.orm.query.Expressions.min;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.orm.dialect.Violation;
import dev.orm.query.statement.IncomparableColumnException;
import dev.orm.session.ConstraintViolationException;
import dev.orm.session.Database;
import dev.orm.session.Query;
import dev.orm.session.Session;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.rowset.serial.SerialBlob;
import javax.sql.rowset.serial.SerialClob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Types that few people have there and back; the same on every database. */
public abstract class RaritiesContract {
    protected Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(Rarities.class);
        database.createAll();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void valuesComeBackAsTheyWere() throws SQLException {
        Rarities written = new Rarities();
        written.clob = new SerialClob("\u20ac".repeat(1000).toCharArray());
        written.blob = new SerialBlob(new byte[] {0, -1, 7});
        written.letters = "lob".toCharArray();
        written.json = "{\"a\": 1}";
        written.month = YearMonth.of(2026, 11);
        written.grade = Rarities.Grade.BAD;
        written.level = Rarities.Level.HIGH;
        written.amount = new BigDecimal("1234567890123.45");
        written.points.addAll(List.of(new Everything.Point(1, 2), new Everything.Point(3, 4)));
        written.names.put(new Everything.Point(5, 6), "five");
        database.transaction(session -> session.add(written));
        try (Session session = database.session()) {
            Rarities read = session.query(Rarities.class).one();
            assertThat(read.clob.getSubString(1, 1000)).isEqualTo("\u20ac".repeat(1000));
            assertThat(read.blob.getBytes(1, 3)).containsExactly(0, -1, 7);
            assertThat(read.letters).containsExactly('l', 'o', 'b');
            assertThat(read.json).isEqualTo("{\"a\": 1}");
            assertThat(read.month).isEqualTo(YearMonth.of(2026, 11));
            assertThat(read.grade).isEqualTo(Rarities.Grade.BAD);
            assertThat(read.level).isEqualTo(Rarities.Level.HIGH);
            assertThat(read.amount).isEqualTo(new BigDecimal("1234567890123.45"));
            assertThat(read.points).containsExactlyInAnyOrder(new Everything.Point(1, 2), new Everything.Point(3, 4));
            assertThat(read.names).containsExactly(entry(new Everything.Point(5, 6), "five"));
            assertThat(session.sql("select grade, level from Rarities")
                            .rows()
                            .get(0)
                            .values())
                    .extracting(String::valueOf)
                    .containsExactly("b", "90");
            assertThat(session.query(Rarities.class)
                            .filterBy("grade", Rarities.Grade.BAD)
                            .count())
                    .isEqualTo(1);
        }
    }

    private Rarities stored() {
        Rarities written = new Rarities();
        written.essay = "On orms";
        written.json = "{\"a\": 1}";
        database.transaction(session -> session.add(written));
        return written;
    }

    /** PostgreSQL keeps the number of a large object. */
    protected boolean comparesLargeTexts() {
        return true;
    }

    @Test
    void largeTextsAreComparedOrRefused() {
        stored();
        compares(comparesLargeTexts(), "essay", "On orms", """
                the attribute cannot be compared, ordered or grouped by (Rarities.essay)
                  why:  its column has the number of a large object, and not what is in that
                  next: ask for isNull() or isNotNull(), compare a part of it in session.sql(..), or keep it in a column that can be compared: @Column(columnDefinition = "text")""");
    }

    /** Databases with documents compare them otherwise than texts, or not at all. */
    protected boolean comparesJson() {
        return true;
    }

    @Test
    void jsonIsComparedOrRefused() {
        stored();
        compares(comparesJson(), "json", "{\"a\": 1}", """
                the attribute cannot be compared, ordered or grouped by (Rarities.json)
                  why:  its column is json, and this database does not compare by what is in one
                  next: ask for isNull() or isNotNull(), compare a part of it in session.sql(..), or keep it in a column that can be compared: @Column(columnDefinition = "text")""");
    }

    /** PostgreSQL cannot tell whether two values of json are the same. */
    protected boolean tellsRowsApart() {
        return true;
    }

    @Test
    void rowsAreToldApartOrNot() {
        stored();
        try (Session session = database.session()) {
            Query<Rarities> distinct = session.query(Rarities.class).distinct();
            if (tellsRowsApart()) {
                assertThat(distinct.all()).hasSize(1);
            } else {
                assertThatThrownBy(distinct::all)
                        .isInstanceOf(IncomparableColumnException.class)
                        .hasMessageContaining("json");
            }
        }
    }

    private void compares(boolean possible, String attribute, String value, String message) {
        try (Session session = database.session()) {
            Query<Rarities> all = session.query(Rarities.class);
            assertThat(all.where(field(attribute).isNotNull()).count()).isEqualTo(1);
            if (possible) {
                assertThat(all.filterBy(attribute, value).count()).isEqualTo(1);
                assertThat(all.where(field(attribute).ne(value)).count()).isZero();
                assertThat(all.orderBy(attribute).all()).hasSize(1);
                assertThat(all.select(attribute).distinct().rows()).hasSize(1);
            } else {
                for (Object term : List.of(min(attribute), max(attribute), countDistinct(attribute))) {
                    assertThatThrownBy(() -> all.select(term).rows())
                            .isInstanceOf(IncomparableColumnException.class)
                            .hasMessage(message);
                }
                assertThatThrownBy(() -> all.select(attribute).distinct().rows())
                        .isInstanceOf(IncomparableColumnException.class);
                assertThat(all.select("id").distinct().rows()).hasSize(1);
                assertThatThrownBy(() -> all.filterBy(attribute, value).count())
                        .isInstanceOf(IncomparableColumnException.class)
                        .hasMessage(message);
                assertThatThrownBy(
                                () -> all.where(field(attribute).in(value, "b")).count())
                        .isInstanceOf(IncomparableColumnException.class);
                assertThatThrownBy(() -> all.where(field(attribute).like("On%")).count())
                        .isInstanceOf(IncomparableColumnException.class);
                assertThatThrownBy(() -> all.orderBy(attribute).all()).isInstanceOf(IncomparableColumnException.class);
            }
        }
    }

    @Test
    void floatsLeaveABag() {
        Rarities written = stored();
        database.transaction(session -> session.get(Rarities.class, written.id)
                .weights
                .addAll(List.of(0.1f, 0.2f, 0.1f, 16_777_213f, Float.MIN_NORMAL, Float.MAX_VALUE)));
        database.transaction(session -> session.get(Rarities.class, written.id)
                .weights
                .removeAll(List.of(0.2f, 16_777_213f, Float.MIN_NORMAL, Float.MAX_VALUE)));
        database.transaction(session -> {
            List<Float> weights = session.get(Rarities.class, written.id).weights;
            assertThat(weights).containsExactly(0.1f, 0.1f);
            weights.remove(0);
        });
        try (Session session = database.session()) {
            assertThat(session.get(Rarities.class, written.id).weights).containsExactly(0.1f);
        }
    }

    /** SQLite holds whatever it is given. */
    protected boolean hasLimits() {
        return true;
    }

    @Test
    void whatDoesNotFitIsNamed() {
        assumeTrue(hasLimits());
        Rarities fits = stored();
        assertUnfit(Violation.Kind.OUT_OF_RANGE, "small", unfit -> unfit.small = new BigDecimal("999.995"), fits);
        assertUnfit(Violation.Kind.OUT_OF_RANGE, "narrow", unfit -> unfit.narrow = 3_000_000_000L, fits);
        assertUnfit(Violation.Kind.TOO_LONG, "brief", unfit -> unfit.brief = "longer", fits);
        database.transaction(session -> {
            Rarities read = session.get(Rarities.class, fits.id);
            read.small = new BigDecimal("999.994");
            read.narrow = (long) Integer.MAX_VALUE;
            read.brief = "brief";
        });
    }

    private void assertUnfit(Violation.Kind kind, String attribute, Consumer<Rarities> change, Rarities stored) {
        Rarities fresh = new Rarities();
        change.accept(fresh);
        assertNamed(kind, attribute, session -> session.addAll(List.of(new Rarities(), fresh, new Rarities())));
        assertNamed(kind, attribute, session -> change.accept(session.get(Rarities.class, stored.id)));
    }

    private void assertNamed(Violation.Kind kind, String attribute, Consumer<Session> work) {
        var refused = catchThrowableOfType(ConstraintViolationException.class, () -> database.transaction(work));
        assertThat(refused.kind()).isEqualTo(kind);
        assertThat(refused.columns()).containsExactly(attribute);
        assertThat(refused.where()).isEqualTo("Rarities: " + attribute);
        assertThat(refused.next())
                .isEqualTo(
                        kind == Violation.Kind.TOO_LONG
                                ? "roll back, and shorten the value, or give the column more: @Column(length = ..)"
                                : "roll back, and give a smaller number, or the column more digits: @Column(precision = ..)");
    }

    @Test
    void jsonComesBackAsTheDatabaseSpellsIt() {
        Rarities written = new Rarities();
        written.json = "{\"b\":1,\"a\":[1.0, null, \"\u20ac\"]}";
        StringBuilder updates = new StringBuilder();
        database.listen(event -> updates.append(event.sql().startsWith("update") ? event.sql() : ""));
        try (Session session = database.session()) {
            session.add(written);
            session.commit();
            session.commit();
            session.refresh(written);
            assertThat(written.json).isEqualTo(spelled(written.json));
            session.commit();
        }
        database.transaction(session -> {
            Rarities read = session.query(Rarities.class).one();
            assertThat(read.json).isEqualTo(spelled("{\"b\":1,\"a\":[1.0, null, \"\u20ac\"]}"));
        });
        assertThat(updates).isEmpty();
    }

    /** As it is stored. */
    protected String spelled(String json) {
        return json;
    }

    @Test
    void nothingComesBackAsNothing() {
        database.transaction(session -> session.add(new Rarities()));
        try (Session session = database.session()) {
            Rarities read = session.query(Rarities.class).one();
            assertThat(new Object[] {
                        read.clob, read.blob, read.letters, read.json, read.month, read.grade, read.level, read.amount
                    })
                    .containsOnlyNulls();
            assertThat(read.points).isEmpty();
            assertThat(read.names).isEmpty();
        }
    }
}
