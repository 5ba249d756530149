package com.example.types;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;

/** Constants by position, by name, by a code of their own. */
@Entity
public class Enums {
    @Id
    @Enumerated(EnumType.STRING)
    Size id;

    Size byDefault;

    @Enumerated(EnumType.ORDINAL)
    @Column(nullable = false)
    Size byPosition;

    @Enumerated(EnumType.STRING)
    Size byName;

    @Enumerated(EnumType.STRING)
    @Column(length = 8, nullable = false)
    Size byShortName;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    Size defined;

    @Enumerated(EnumType.STRING)
    Letter byCode;

    Weight byNumber;

    /** Declared from small to large, which is not how they sort. */
    enum Size {
        SMALL,
        MEDIUM,
        LARGE
    }

    /** Stored as its code. */
    enum Letter {
        ALPHA("a"),
        BETA("b");

        @EnumeratedValue
        final String code;

        Letter(String code) {
            this.code = code;
        }
    }

    /** Stored as its number. */
    enum Weight {
        LIGHT(10),
        HEAVY(200);

        @EnumeratedValue
        final int grams;

        Weight(int grams) {
            this.grams = grams;
        }
    }
}
