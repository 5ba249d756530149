package dev.orm.session.keys;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Has seats, whose embedded id holds its id class; a part of its own id is a cinema.
 *
 * @see <a href="https://jakarta.ee/specifications/persistence/3.2/jakarta-persistence-spec-3.2#a149">2.4.1.3, example 2 (b)</a>
 */
@Entity
@IdClass(Hall.HallId.class)
public class Hall {
    @Id
    @ManyToOne
    Cinema cinema;

    @Id
    int nr;

    protected Hall() {}

    Hall(Cinema cinema, int nr) {
        this.cinema = cinema;
        this.nr = nr;
    }

    /** With members in another order than the entity's. */
    public static class HallId implements Serializable {
        private static final long serialVersionUID = 1L;

        int nr;
        String cinema;

        protected HallId() {}

        HallId(String cinema, int nr) {
            this.cinema = cinema;
            this.nr = nr;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof HallId id && nr == id.nr && Objects.equals(cinema, id.cinema);
        }

        @Override
        public int hashCode() {
            return Objects.hash(cinema, nr);
        }
    }

    /** A part of a hall's key. */
    @Entity(name = "Cinema")
    public static class Cinema {
        @Id
        String name;

        protected Cinema() {}

        Cinema(String name) {
            this.name = name;
        }
    }

    /** In a hall. */
    @Embeddable
    public static class SeatId implements Serializable {
        private static final long serialVersionUID = 1L;

        int place;

        @Nullable
        HallId hall;

        protected SeatId() {}

        SeatId(int place, @Nullable HallId hall) {
            this.place = place;
            this.hall = hall;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SeatId id && place == id.place && Objects.equals(hall, id.hall);
        }

        @Override
        public int hashCode() {
            return Objects.hash(place, hall);
        }
    }

    /** Known by its place and its hall. */
    @Entity(name = "HallSeat")
    public static class HallSeat {
        @EmbeddedId
        SeatId id;

        @MapsId("hall")
        @ManyToOne
        @Nullable
        Hall hall;

        @Nullable
        String grade;

        protected HallSeat() {}

        HallSeat(SeatId id, @Nullable Hall hall, String grade) {
            this.id = id;
            this.hall = hall;
            this.grade = grade;
        }
    }

    /** Known by the hall and a name; its id class holds the hall's. */
    @Entity(name = "Usher")
    @IdClass(UsherId.class)
    public static class Usher {
        @Id
        String name;

        @Id
        @ManyToOne
        Hall hall;

        protected Usher() {}

        Usher(String name, Hall hall) {
            this.name = name;
            this.hall = hall;
        }
    }

    /** With an id class in it. */
    public record UsherId(HallId hall, String name) implements Serializable {}

    /** Refers to a seat. */
    @Entity(name = "Ticket")
    public static class Ticket {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne
        HallSeat seat;

        protected Ticket() {}

        Ticket(HallSeat seat) {
            this.seat = seat;
        }
    }
}
