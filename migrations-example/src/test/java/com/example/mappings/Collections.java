package com.example.mappings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collections of values. */
@Entity
public class Collections {
    @Id
    Long id;

    @ElementCollection
    List<String> list;

    @ElementCollection
    Set<String> set;

    @ElementCollection
    @CollectionTable(name = "needed_words", joinColumns = @JoinColumn(name = "owner"))
    @Column(name = "word", length = 20, nullable = false)
    Set<String> neededSet;

    @ElementCollection
    @OrderColumn
    List<Integer> ordered;

    @ElementCollection
    Map<String, String> map;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<Kind, Long> byKind;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<Kind> kinds;

    @ElementCollection
    List<Line> lines;

    @ElementCollection
    Set<Line> differentLines;

    /** A few columns. */
    @Embeddable
    public static class Line {
        String text;

        @Column(nullable = false)
        int amount;
    }

    /** Declared so that they do not sort. */
    public enum Kind {
        ZERO,
        ONE
    }
}
