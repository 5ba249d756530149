package com.example.mappings;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.sql.Timestamp;
import java.util.UUID;

/** Ids that somebody else numbers, and versions. */
public final class Generated {
    private Generated() {}

    /** By the database. */
    @Entity
    public static class ByIdentity {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Version
        Integer version;
    }

    /** By the database, in half the width. */
    @Entity
    public static class ByNarrowIdentity {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        int id;

        @Version
        int version;
    }

    /** By a sequence without a name. */
    @Entity
    public static class BySequence {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        Long id;

        @Version
        long version;
    }

    /** By a sequence of its own. */
    @Entity
    public static class ByNamedSequence {
        @Id
        @GeneratedValue(generator = "numbers")
        @SequenceGenerator(name = "numbers", sequenceName = "number_source", initialValue = 100, allocationSize = 10)
        Integer id;

        @Version
        Timestamp version;
    }

    /** By a table. */
    @Entity
    public static class ByTable {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE)
        Long id;

        @Version
        Long version;
    }

    /** By a table of its own. */
    @Entity
    public static class ByNamedTable {
        @Id
        @GeneratedValue(generator = "counters")
        @TableGenerator(
                name = "counters",
                table = "counters",
                pkColumnName = "counter",
                valueColumnName = "reached",
                pkColumnValue = "by_table")
        Long id;
    }

    /** By chance. */
    @Entity
    public static class ByChance {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        UUID id;
    }

    /** By chance, as text. */
    @Entity
    public static class ByChanceAsText {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        String id;
    }
}
