package dev.orm.session.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.Database;
import dev.orm.session.Session;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Embedded ids that hold the id class of the entity they are derived from. */
public abstract class DerivedKeysContract {
    private final Hall.Cinema cinema = new Hall.Cinema("Rex");
    private final Hall hall = new Hall(cinema, 3);
    private Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void storeAHall() {
        database = open(Hall.class, Hall.Cinema.class, Hall.HallSeat.class, Hall.Ticket.class, Hall.Usher.class);
        database.createAll();
        database.transaction(session -> session.addAll(List.of(cinema, hall)));
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private static Hall.SeatId id(int place) {
        return new Hall.SeatId(place, new Hall.HallId("Rex", 3));
    }

    private static Hall hall(Session session) {
        return session.query(Hall.class).one();
    }

    private static Hall.HallSeat seat(Session session, int place) {
        return Objects.requireNonNull(session.get(Hall.HallSeat.class, id(place)));
    }

    @Test
    void theReferenceFillsTheId() {
        Hall.SeatId id = new Hall.SeatId(7, null);
        database.transaction(session -> {
            Hall.HallSeat seat = new Hall.HallSeat(id, hall(session), "parquet");
            session.add(seat);
            session.flush();
            assertThat(seat.id).isEqualTo(id(7));
        });
        try (Session session = database.session()) {
            Hall.HallSeat seat = session.query(Hall.HallSeat.class).one();
            assertThat(seat.id).isEqualTo(id(7));
            assertThat(seat.hall).isSameAs(hall(session));
            assertThat(seat.grade).isEqualTo("parquet");
            assertThat(seat(session, 7)).isSameAs(seat);
        }
    }

    @Test
    void anIdClassWithinAnIdClass() {
        database.transaction(session ->
                session.addAll(List.of(new Hall.Usher("Ann", hall(session)), new Hall.Usher("Bob", hall(session)))));
        Hall.HallId inHall = new Hall.HallId("Rex", 3);
        try (Session session = database.session()) {
            Hall.Usher ann = Objects.requireNonNull(session.get(Hall.Usher.class, new Hall.UsherId(inHall, "Ann")));
            assertThat(ann.name).isEqualTo("Ann");
            assertThat(ann.hall).isSameAs(hall(session));
            assertThat(session.get(Hall.Usher.class, List.of("Ann", "Rex", 3))).isSameAs(ann);
            assertThat(session.get(Hall.Usher.class, new Hall.UsherId(inHall, "Cid")))
                    .isNull();
            assertThat(session.query(Hall.Usher.class).filterBy("hall", inHall).count())
                    .isEqualTo(2);
        }
    }

    @Test
    void theIdIsFilledByHand() {
        database.transaction(session -> {
            session.add(new Hall.HallSeat(id(1), hall(session), "box"));
            session.add(new Hall.HallSeat(id(2), null, "circle"));
        });
        try (Session session = database.session()) {
            assertThat(seat(session, 1).grade).isEqualTo("box");
            assertThat(seat(session, 2).grade).isEqualTo("circle");
            assertThat(seat(session, 2).hall).isSameAs(hall(session));
        }
    }

    @Test
    void changesReferencesAndDeletes() {
        database.transaction(session -> {
            Hall.HallSeat seat = new Hall.HallSeat(id(1), hall(session), "box");
            session.addAll(List.of(seat, new Hall.HallSeat(id(2), hall(session), "box")));
            session.add(new Hall.Ticket(seat));
        });
        database.transaction(session -> {
            assertThat(session.query(Hall.Ticket.class).one().seat.id).isEqualTo(id(1));
            seat(session, 1).grade = "parquet";
            session.delete(seat(session, 2));
        });
        try (Session session = database.session()) {
            Hall.HallSeat seat = session.query(Hall.HallSeat.class).one();
            assertThat(seat.grade).isEqualTo("parquet");
            assertThat(session.query(Hall.Ticket.class).filterBy("seat", seat).count())
                    .isEqualTo(1);
            assertThat(session.query(Hall.HallSeat.class)
                            .filterBy("hall", hall(session))
                            .count())
                    .isEqualTo(1);
            assertThat(session.query(Hall.HallSeat.class)
                            .filterBy("id.hall.cinema", "Rex")
                            .count())
                    .isEqualTo(1);
        }
    }
}
