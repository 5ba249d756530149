package dev.orm.example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.List;

/** Entities whose ids come in blocks. */
final class Numbered {
    private Numbered() {}

    /** So many of each. */
    static List<Object> some(int count) {
        List<Object> all = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            all.addAll(List.of(new BySequence(), new ByTable(), new ByItself()));
        }
        return all;
    }

    /** With a block of its own size, and a first number. */
    @Entity
    public static class BySequence {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
        @SequenceGenerator(name = "numbers", sequenceName = "numbers", initialValue = 1000, allocationSize = 20)
        Long id;
    }

    /** A row of the common table. */
    @Entity
    public static class ByTable {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE)
        Long id;
    }

    /** As it comes. */
    @Entity
    public static class ByItself {
        @Id
        @GeneratedValue
        Long id;
    }
}
