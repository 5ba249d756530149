package dev.orm.session.ids;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;

/** Entities whose ids are numbers that somebody counts. */
final class Numbered {
    private Numbered() {}

    /** Tells its number. */
    interface Counted {
        Number id();
    }

    /** Nothing but its number. */
    @Entity(name = "PlainLong")
    static class PlainLong implements Counted {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        long id;

        @Override
        public Number id() {
            return id;
        }
    }

    /** An int, 0 while it has none. */
    @Entity(name = "PlainInt")
    static class PlainInt implements Counted {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        int id;

        @Override
        public Number id() {
            return id;
        }
    }

    /** An Integer, null while it has none. */
    @Entity(name = "BoxedInt")
    static class BoxedInt implements Counted {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Integer id;

        @Override
        public Number id() {
            return id;
        }
    }

    /** The narrowest. */
    @Entity(name = "PlainShort")
    static class PlainShort implements Counted {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        short id;

        @Override
        public Number id() {
            return id;
        }
    }

    /** The narrowest, null while it has none. */
    @Entity(name = "BoxedShort")
    static class BoxedShort implements Counted {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Short id;

        @Override
        public Number id() {
            return id;
        }
    }

    /** As it comes: a sequence by fifties. */
    @Entity(name = "Unsaid")
    static class Unsaid implements Counted {
        @Id
        @GeneratedValue
        Long id;

        @Override
        public Number id() {
            return id;
        }
    }

    /** One by one. */
    @Entity(name = "OneByOne")
    static class OneByOne implements Counted {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ones")
        @SequenceGenerator(name = "ones", sequenceName = "ones", initialValue = 5, allocationSize = 1)
        int id;

        @Override
        public Number id() {
            return id;
        }
    }

    /** Twenty at a time. */
    @Entity(name = "ByTwenties")
    static class ByTwenties implements Counted {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "twenties")
        @SequenceGenerator(name = "twenties", sequenceName = "twenties", initialValue = 1000, allocationSize = 20)
        Integer id;

        @Override
        public Number id() {
            return id;
        }
    }

    /** By a row of a table that has names of its own. */
    @Entity(name = "ByTable")
    static class ByTable implements Counted {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "rows")
        @TableGenerator(
                name = "rows",
                table = "counters",
                pkColumnName = "counted",
                valueColumnName = "last_number",
                pkColumnValue = "rows",
                initialValue = 100,
                allocationSize = 10)
        short id;

        @Override
        public Number id() {
            return id;
        }
    }

    /** By the row beside it. */
    @Entity(name = "ByTableToo")
    static class ByTableToo implements Counted {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "others")
        @TableGenerator(
                name = "others",
                table = "counters",
                pkColumnName = "counted",
                valueColumnName = "last_number",
                pkColumnValue = "others",
                allocationSize = 1)
        long id;

        @Override
        public Number id() {
            return id;
        }
    }
}
