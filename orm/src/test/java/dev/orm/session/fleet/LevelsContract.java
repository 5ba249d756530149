package dev.orm.session.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.Database;
import dev.orm.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** References that lead to references: one query per association and level, however many there are. */
public abstract class LevelsContract {
    private static final int TRIPS = 10;

    private final List<String> statements = new ArrayList<>();
    private Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void storeTrips() {
        database = open(
                Trip.class,
                Trip.Leg.class,
                Trip.Place.class,
                Trip.Region.class,
                Trip.Country.class,
                Vehicle.class,
                Vehicle.Motor.class,
                Vehicle.Car.class,
                Vehicle.Bike.class,
                Vehicle.Part.class,
                Person.class,
                Person.Employee.class,
                Person.Driver.class,
                Person.Clerk.class,
                Seal.class,
                Paper.class,
                Paper.Treaty.class,
                Paper.Letter.class);
        database.createAll();
        database.transaction(session -> IntStream.range(0, TRIPS).forEach(number -> store(session, number)));
        database.listen(event -> statements.add(event.sql()));
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private static void store(Session session, int number) {
        Trip.Country country = new Trip.Country("country " + number);
        Trip.Region region = new Trip.Region(country);
        Trip.Place start = new Trip.Place("start " + number, region);
        Trip.Place end = new Trip.Place("end " + number, region);
        country.capital = start;
        Trip trip = new Trip("trip " + number);
        trip.start = start;
        trip.end = end;
        trip.vehicle = number % 2 == 0 ? new Vehicle.Car("v" + number) : new Vehicle.Bike("v" + number);
        trip.guide = number % 2 == 0 ? new Person("g" + number) : new Person.Clerk("g" + number);
        trip.ticket = number % 2 == 0 ? new Paper.Treaty("t" + number) : new Paper.Letter("t" + number);
        trip.notes.add("note");
        trip.legs.addAll(List.of(new Trip.Leg("b"), new Trip.Leg("a")));
        session.addAll(List.of(country, region, start, end, trip.vehicle, trip.guide, trip.ticket, trip));
    }

    private int sent() {
        int count = statements.size();
        statements.clear();
        return count;
    }

    private static void hasAll(Trip trip) {
        String number = trip.name.substring("trip ".length());
        Trip.Place start = Objects.requireNonNull(trip.start);
        Trip.Place end = Objects.requireNonNull(trip.end);
        Trip.Country country = Objects.requireNonNull(Objects.requireNonNull(end.region).country);
        assertThat(start.name + end.name + country.name)
                .isEqualTo("start " + number + "end " + number + "country " + number);
        assertThat(country.capital).as("round in a circle").isSameAs(start);
        assertThat(Objects.requireNonNull(trip.vehicle).name).isEqualTo("v" + number);
        assertThat(Objects.requireNonNull(trip.guide).name).isEqualTo("g" + number);
        assertThat(Objects.requireNonNull(trip.ticket).title).isEqualTo("t" + number);
    }

    private static void hasWhatIsEager(Trip trip) {
        assertThat(trip.notes).containsExactly("note");
        assertThat(trip.legs).extracting(leg -> leg.name).containsExactly("a", "b");
    }

    @Test
    void oneQueryPerAssociationAndLevel() {
        try (Session session = database.session()) {
            List<Trip> trips = session.query(Trip.class).all();
            assertThat(sent())
                    .as("trips, places of both kinds, vehicles, people, papers, regions, countries; notes, legs; seals")
                    .isEqualTo(1 + 4 + 1 + 1 + 2 + 2);
            assertThat(trips).hasSize(TRIPS).allSatisfy(LevelsContract::hasAll);
            assertThat(trips).allSatisfy(LevelsContract::hasWhatIsEager);
            assertThat(sent()).isZero();
        }
    }

    @Test
    void whatIsEagerIsThereWhenTheSessionIsClosed() {
        List<Trip> trips;
        try (Session session = database.session()) {
            trips = session.query(Trip.class).all();
        }
        assertThat(trips).hasSize(TRIPS).allSatisfy(LevelsContract::hasWhatIsEager);
    }

    @Test
    void whatIsEagerIsThereAfterAnEndOrARefresh() {
        List<Trip> trips;
        try (Session session = database.session()) {
            trips = session.query(Trip.class).all();
            session.rollback();
            sent();
            session.refresh(trips.get(0));
            assertThat(sent())
                    .as("the rows of the trip and its legs; notes, legs")
                    .isEqualTo(4);
        }
        assertThat(trips).allSatisfy(LevelsContract::hasWhatIsEager);
        try (Session session = database.session()) {
            Trip trip = Objects.requireNonNull(session.get(Trip.class, trips.get(1).id));
            assertThat(sent()).isEqualTo(1 + 4 + 1 + 1 + 2 + 2);
            session.commit();
            session.close();
            hasAll(trip);
            hasWhatIsEager(trip);
        }
    }

    @Test
    void whatIsEagerComesWithAReference() {
        try (Session session = database.session()) {
            List<Trip.Leg> legs = session.query(Trip.Leg.class).all();
            assertThat(sent()).as("legs, and what trips take").isEqualTo(1 + 1 + 4 + 1 + 1 + 2 + 2);
            assertThat(legs).hasSize(2 * TRIPS).allSatisfy(leg -> hasAll(Objects.requireNonNull(leg.trip)));
            assertThat(legs).allSatisfy(leg -> hasWhatIsEager(Objects.requireNonNull(leg.trip)));
            assertThat(sent()).isZero();
        }
    }

    @Test
    void whatIsEagerComesOutOfAStream() {
        List<Trip> trips;
        try (Session session = database.session();
                Stream<Trip> all = session.query(Trip.class).stream()) {
            trips = all.toList();
            assertThat(sent()).isEqualTo(1 + 4 + 1 + 1 + 2 + 2);
        }
        assertThat(trips).hasSize(TRIPS).allSatisfy(LevelsContract::hasAll);
        assertThat(trips).allSatisfy(LevelsContract::hasWhatIsEager);
    }

    @Test
    void fetchAlongReferences() {
        List<Trip> trips;
        try (Session session = database.session()) {
            trips = session.query(Trip.class)
                    .fetch("vehicle.plates", "guide.phones", "ticket.words", "start.region.country")
                    .all();
            assertThat(sent()).isEqualTo(1 + 4 + 1 + 1 + 2 + 2 + 3);
        }
        assertThat(trips)
                .allSatisfy(trip ->
                        assertThat(Objects.requireNonNull(trip.vehicle).plates).isEmpty());
    }
}
