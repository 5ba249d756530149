package dev.orm.mapping;

/** The part of a {@code java.util.Date} that {@code @Temporal} stores. */
public enum TemporalPart {
    DATE,
    TIME,
    TIMESTAMP
}
