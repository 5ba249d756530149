package dev.orm.session.versions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;

/** Something that is changed again and again. */
@MappedSuperclass
abstract class Versioned {
    @Id
    Long id = 1L;

    int changes;

    abstract Comparable<?> version();

    /** By a short. */
    @Entity
    static class ByShort extends Versioned {
        @Version
        short version;

        @Override
        Comparable<?> version() {
            return version;
        }
    }

    /** By an Integer. */
    @Entity
    static class ByInteger extends Versioned {
        @Version
        Integer version;

        @Override
        Comparable<?> version() {
            return version;
        }
    }

    /** By a Long. */
    @Entity
    static class ByLong extends Versioned {
        @Version
        Long version;

        @Override
        Comparable<?> version() {
            return version;
        }
    }

    /** By a Timestamp. */
    @Entity
    static class ByTimestamp extends Versioned {
        @Version
        Timestamp version;

        @Override
        Comparable<?> version() {
            return version;
        }
    }

    /** By an Instant. */
    @Entity
    static class ByInstant extends Versioned {
        @Version
        Instant version;

        @Override
        Comparable<?> version() {
            return version;
        }
    }

    /** By a LocalDateTime. */
    @Entity
    static class ByLocalDateTime extends Versioned {
        @Version
        LocalDateTime version;

        @Override
        Comparable<?> version() {
            return version;
        }
    }

    /** By an Instant of which the column keeps milliseconds. */
    @Entity
    static class ByMillisecond extends Versioned {
        @Version
        @Column(secondPrecision = 3)
        Instant version;

        @Override
        Comparable<?> version() {
            return version;
        }
    }

    /** By a Timestamp of which the column keeps seconds. */
    @Entity
    static class BySecond extends Versioned {
        @Version
        @Column(secondPrecision = 0)
        Timestamp version;

        @Override
        Comparable<?> version() {
            return version;
        }
    }
}
