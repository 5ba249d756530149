package dev.orm.mapping;

/** What Hibernate's {@code @OnDelete} asks of a foreign key. */
public enum OnDelete {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT
}
