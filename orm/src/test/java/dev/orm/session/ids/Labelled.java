package dev.orm.session.ids;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Entities whose ids are no numbers that somebody counts. */
final class Labelled {
    private Labelled() {}

    /** Made when it is added. */
    @Entity(name = "ByUuid")
    static class ByUuid {
        @Id
        @GeneratedValue
        UUID id;

        String text;
    }

    /** The same, spelled out. */
    @Entity(name = "ByUuidText")
    static class ByUuidText {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        @Column(length = 36)
        String id;

        String text;
    }

    /** Given by the program. */
    @Entity(name = "ByText")
    static class ByText {
        @Id
        @Column(length = 40)
        String id;

        String text;
    }

    /** What a thing may be. */
    enum Colour {
        RED,
        GREEN
    }

    /** Given by the program, one of few, by its position. */
    @Entity(name = "ByColour")
    static class ByColour {
        @Id
        Colour id;

        String text;
    }

    /** The same, by its name. */
    @Entity(name = "ByColourName")
    static class ByColourName {
        @Id
        @Enumerated(EnumType.STRING)
        Colour id;

        String text;
    }

    /** Of two parts, as a class. */
    @Embeddable
    static class Spot implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(length = 10)
        String shelf;

        int place;

        protected Spot() {}

        Spot(String shelf, int place) {
            this.shelf = shelf;
            this.place = place;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Spot spot && place == spot.place && Objects.equals(shelf, spot.shelf);
        }

        @Override
        public int hashCode() {
            return Objects.hash(shelf, place);
        }
    }

    /** Of two parts, as a record. */
    @Embeddable
    record Square(@Column(length = 1) String file, int rank) implements Serializable {}

    /** In one place. */
    @Entity(name = "BySpot")
    static class BySpot {
        @EmbeddedId
        Spot id;

        String text;
    }

    /** On one square. */
    @Entity(name = "BySquare")
    static class BySquare {
        @EmbeddedId
        Square id;

        String text;
    }

    /** With attributes of its own, as a class. */
    static class Road implements Serializable {
        private static final long serialVersionUID = 1L;

        String start;
        String goal;

        protected Road() {}

        Road(String start, String goal) {
            this.start = start;
            this.goal = goal;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Road road && Objects.equals(start, road.start) && Objects.equals(goal, road.goal);
        }

        @Override
        public int hashCode() {
            return Objects.hash(start, goal);
        }
    }

    /** From somewhere to somewhere. */
    @Entity(name = "ByRoad")
    @IdClass(Road.class)
    static class ByRoad {
        @Id
        @Column(length = 10)
        String start;

        @Id
        @Column(length = 10)
        String goal;

        String text;
    }

    /** With attributes of its own, as a record. */
    record Page(UUID book, long number) implements Serializable {}

    /** In a book. */
    @Entity(name = "ByPage")
    @IdClass(Page.class)
    static class ByPage {
        @Id
        UUID book;

        @Id
        @Column(name = "page_number")
        long number;

        String text;
    }
}
