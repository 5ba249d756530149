package dev.orm.session;

import static dev.orm.query.Expressions.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.query.statement.AssignmentException;
import dev.orm.session.type.UnstorableValueException;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values and keys where they end; the same on every database. */
abstract class EdgesContract extends BlogContract {

    /** Shows a number. */
    @Entity(name = "Gauge")
    static class Gauge {
        @Id
        int id = 1;

        double exact;
        Float single;
    }

    /** What the database has a number for. */
    List<Double> kept() {
        return List.of();
    }

    @Test
    void whatIsNoNumberIsKeptOrRefusedByName() {
        try (Database own = open(Gauge.class)) {
            own.createAll();
            for (double value : List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)) {
                Gauge gauge = new Gauge();
                gauge.exact = value;
                Gauge single = new Gauge();
                single.single = (float) value;
                if (kept().contains(value)) {
                    own.transaction(session -> session.add(gauge));
                    own.transaction(session ->
                            assertThat(session.query(Gauge.class).one().exact).isEqualTo(Double.valueOf(value)));
                    own.transaction(session -> session.deleteFrom(Gauge.class).execute());
                } else {
                    assertNoNumber(own, gauge, value, "exact");
                    assertNoNumber(own, single, value, "single");
                }
            }
        }
    }

    private static void assertNoNumber(Database own, Gauge gauge, double value, String attribute) {
        String why = Double.isNaN(value)
                ? "this database makes null of what is no number, or refuses it"
                : "this database has no infinite numbers";
        assertThatThrownBy(() -> own.transaction(session -> session.add(gauge)))
                .isInstanceOf(UnstorableValueException.class)
                .hasMessage("""
                        %s cannot be stored (dev.orm.session.EdgesContract$Gauge.%s)
                          why:  %s
                          next: give the attribute a number or null, or keep it as text with a converter""", value, attribute, why);
    }

    /** Times of a day, in columns of seconds unless they say otherwise. */
    @Entity(name = "Shift")
    static class Shift {
        @Id
        int id = 1;

        @Column(name = "begins")
        LocalTime begin;

        @Column(name = "begins_utc")
        OffsetTime beginUtc;

        java.sql.Time sql;

        @Column(secondPrecision = 3)
        LocalTime milliseconds;

        @Column(secondPrecision = 3)
        OffsetTime millisecondsUtc;

        @Column(secondPrecision = 3)
        java.sql.Time sqlMilliseconds;
    }

    private Shift read(Shift written) {
        try (Database own = open(Shift.class)) {
            own.createAll();
            own.transaction(session -> session.add(written));
            try (Session session = own.session()) {
                return session.query(Shift.class).one();
            }
        }
    }

    private static java.sql.Time sqlTime(String time, int millis) {
        return new java.sql.Time(java.sql.Time.valueOf(time).getTime() + millis);
    }

    @Test
    void timesAreRounded() {
        Shift written = new Shift();
        written.begin = LocalTime.of(9, 59, 59, 500_000_000);
        written.beginUtc = OffsetTime.of(10, 0, 0, 499_999_999, ZoneOffset.ofHours(2));
        written.sql = sqlTime("10:00:00", 500);
        written.milliseconds = LocalTime.of(1, 2, 3, 123_500_000);
        written.millisecondsUtc = OffsetTime.of(1, 2, 3, 123_499_999, ZoneOffset.UTC);
        written.sqlMilliseconds = sqlTime("10:00:00", 123);
        Shift read = read(written);
        assertThat(read.begin).isEqualTo(LocalTime.of(10, 0));
        assertThat(read.beginUtc).isEqualTo(OffsetTime.of(8, 0, 0, 0, ZoneOffset.UTC));
        assertThat(read.sql).isEqualTo(sqlTime("10:00:01", 0));
        assertThat(read.milliseconds).isEqualTo(LocalTime.of(1, 2, 3, 124_000_000));
        assertThat(read.millisecondsUtc.toLocalTime()).isEqualTo(LocalTime.of(1, 2, 3, 123_000_000));
        assertThat(read.sqlMilliseconds).isEqualTo(sqlTime("10:00:00", 123));
    }

    /** No time of the day is behind its last one. */
    @Test
    void theEndOfADayStaysInIt() {
        Shift written = new Shift();
        written.begin = LocalTime.MAX;
        written.beginUtc = LocalTime.MAX.atOffset(ZoneOffset.UTC);
        written.sql = sqlTime("23:59:59", 999);
        written.milliseconds = LocalTime.MAX;
        Shift read = read(written);
        assertThat(read.begin).isEqualTo(LocalTime.of(23, 59, 59));
        assertThat(read.beginUtc).isEqualTo(OffsetTime.of(23, 59, 59, 0, ZoneOffset.UTC));
        assertThat(read.sql).isEqualTo(sqlTime("23:59:59", 0));
        assertThat(read.milliseconds).isEqualTo(LocalTime.of(23, 59, 59, 999_000_000));
    }

    /** Found by two numbers. */
    @Entity(name = "Berth")
    @Table(name = "berths")
    @IdClass(Berth.Key.class)
    static class Berth {
        @Id
        int pier;

        @Id
        int number;

        Berth() {}

        Berth(int pier, int number) {
            this.pier = pier;
            this.number = number;
        }

        /** Both. */
        record Key(int pier, int number) implements Serializable {}
    }

    /** Refers by the numbers in another order than the key's. */
    @Entity(name = "Boat")
    @Table(name = "boats")
    static class Boat {
        @Id
        int id = 1;

        @ManyToOne
        @JoinColumn(name = "berth_number", referencedColumnName = "number")
        @JoinColumn(name = "berth_pier", referencedColumnName = "pier")
        Berth berth;
    }

    @Test
    void joinColumnsInWhateverOrder() {
        try (Database own = open(Boat.class, Berth.class)) {
            own.createAll();
            own.transaction(session -> {
                Boat boat = new Boat();
                boat.berth = new Berth(3, 7);
                session.addAll(List.of(boat.berth, boat));
            });
            try (Session session = own.session()) {
                Berth berth = session.query(Boat.class).one().berth;
                assertThat(List.of(berth.pier, berth.number)).containsExactly(3, 7);
                assertThatThrownBy(() -> {
                            session.deleteFrom(Berth.class).execute();
                            session.flush();
                        })
                        .isInstanceOf(ConstraintViolationException.class);
            }
            own.dropAll();
        }
    }

    /** The first of its hierarchy. */
    @Entity(name = "Asset")
    @Table(name = "assets")
    @DiscriminatorColumn(name = "kind")
    static class Asset {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(unique = true)
        String tag;

        @Column(insertable = false, updatable = false)
        String kind;
    }

    /** Comes before Asset in the alphabet. */
    @Entity(name = "Aircraft")
    static class Aircraft extends Asset {}

    /** Comes behind it. */
    @Entity(name = "Truck")
    static class Truck extends Asset {}

    @Test
    void aDuplicateNamesTheClassThatWasWritten() {
        try (Database own = open(Asset.class, Aircraft.class, Truck.class)) {
            own.createAll();
            for (Asset asset : List.of(new Truck(), new Asset(), new Aircraft())) {
                assertThatThrownBy(() -> own.transaction(session -> {
                            Asset other = new Asset();
                            other.tag = "A";
                            session.add(other);
                            session.flush();
                            asset.tag = "A";
                            session.add(asset);
                        }))
                        .isInstanceOfSatisfying(
                                ConstraintViolationException.class,
                                refused -> assertThat(refused.where())
                                        .isEqualTo(asset.getClass().getSimpleName() + ": tag"));
            }
            assertThatThrownBy(() -> own.transaction(session -> {
                        Truck truck = new Truck();
                        truck.tag = "A";
                        session.add(truck);
                        session.flush();
                        session.sql("insert into assets (tag, kind) values ('A', 'Truck')")
                                .execute();
                    }))
                    .isInstanceOfSatisfying(
                            ConstraintViolationException.class,
                            refused -> assertThat(refused.where()).isEqualTo("Asset: tag"));
        }
    }

    @Test
    void whatTellsRowsApartIsNotSetInBulk() {
        try (Database own = open(Asset.class, Aircraft.class, Truck.class, Boat.class, Berth.class);
                Session session = own.session()) {
            assertThatThrownBy(() -> session.update(Truck.class).set("id", 5L).execute())
                    .isInstanceOf(AssignmentException.class)
                    .hasMessage("""
                            id cannot be set by an update (update of Truck)
                              why:  it is (part of) the id, by which sessions and other rows know the row
                              next: add an object with the new id and delete the old one; or change it everywhere with \
                            session.sql(..), in a session that has loaded none of the rows""");
            assertThatThrownBy(() -> session.update(Berth.class)
                            .set("pier", field("number").plus(1))
                            .execute())
                    .isInstanceOf(AssignmentException.class);
            assertThatThrownBy(() ->
                            session.update(Asset.class).set("kind", "Truck").execute())
                    .isInstanceOf(AssignmentException.class)
                    .hasMessage("""
                            kind cannot be set by an update (update of Asset)
                              why:  its column says which class a row belongs to, and an object cannot change its class
                              next: add an object of the other class and delete the old one""");
        }
    }
}
