package dev.orm.session.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import java.io.Serializable;
import java.util.UUID;

/** Entities with keys of several kinds, of which there are many. */
final class Stock {
    private Stock() {}

    /** Tells its key as text. */
    interface Keyed {
        String key();
    }

    /** Known by a text. */
    @Entity(name = "Word")
    static class Word implements Keyed {
        @Id
        @Column(length = 40)
        String id;

        int size;

        protected Word() {}

        Word(int number) {
            id = List.TEXTS[number % List.TEXTS.length] + number;
            size = number;
        }

        @Override
        public String key() {
            return id;
        }
    }

    /** Beginnings of texts that databases order each in its own way. */
    private static final class List {
        private static final String[] TEXTS = {"a", "B", "\u00e9", "z ", "_", "'", "%", "\\"};
    }

    /** Known by a UUID. */
    @Entity(name = "Token")
    static class Token implements Keyed {
        @Id
        UUID id;

        int size;

        protected Token() {}

        Token(int number) {
            id = new UUID(((number * 0x9E3779B97F4A7C15L) & ~0xF000L) | 0x4000L, 0x8000000000000000L | number);
            size = number;
        }

        @Override
        public String key() {
            return id.toString();
        }
    }

    /** Where a box stands: in an order of parts that is not that of the alphabet. */
    @Embeddable
    record Spot(@Column(length = 10) String shelf, int place, long above) implements Serializable {}

    /** Known by where it stands. */
    @Entity(name = "Box")
    static class Box implements Keyed {
        @EmbeddedId
        Spot id;

        int size;

        protected Box() {}

        Box(int number) {
            id = new Spot(number % 3 == 0 ? "left" : "right", number % 100 - 50, number / 100);
            size = number;
        }

        @Override
        public String key() {
            return id.toString();
        }
    }

    /** Of classes that each have a table. */
    @Entity(name = "Item")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    abstract static class Item implements Keyed {
        @Id
        int id;

        int size;

        @Override
        public String key() {
            return getClass().getSimpleName() + id;
        }
    }

    /** One such class. */
    @Entity(name = "Pen")
    static class Pen extends Item {
        protected Pen() {}

        Pen(int number) {
            id = number;
            size = number;
        }
    }

    /** The other one. */
    @Entity(name = "Ink")
    static class Ink extends Item {
        protected Ink() {}

        Ink(int number) {
            id = number;
            size = number;
        }
    }
}
