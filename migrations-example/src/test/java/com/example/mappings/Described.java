package com.example.mappings;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Keys, indexes, checks, embedded members and columns whose definition is written out. */
@Entity
@Table(
        name = "described_things",
        uniqueConstraints = {
            @UniqueConstraint(columnNames = {"code", "amount"}),
            @UniqueConstraint(name = "uq_thing_title", columnNames = "title")
        },
        indexes = {
            @Index(columnList = "code"),
            @Index(name = "ix_thing_amount_code", columnList = "amount desc, code"),
            @Index(name = "ux_thing_other", columnList = "other", unique = true)
        },
        check = @CheckConstraint(name = "ck_thing_amount", constraint = "amount > 0"))
public class Described {
    @Id
    Long id;

    @Column(length = 30, unique = true)
    String single;

    @Column(length = 30)
    String code;

    @Column(length = 30)
    String title;

    int amount;
    Integer other;

    @Column(check = @CheckConstraint(constraint = "bounded between 1 and 9"))
    Integer bounded;

    @Column(columnDefinition = "varchar(17) default 'x'")
    String defined;

    @Embedded
    Span span;

    @Embedded
    Place place;

    /** Primitives of an embeddable may be null. */
    @jakarta.persistence.Embeddable
    public static class Span {
        int start;

        @Column(name = "span_end", nullable = false)
        int end;
    }

    /** So may those of a record. */
    @jakarta.persistence.Embeddable
    public record Place(double latitude, double longitude) {}
}
