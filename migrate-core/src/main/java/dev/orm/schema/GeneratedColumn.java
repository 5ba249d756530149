package dev.orm.schema;

/** {@code GENERATED ALWAYS AS (expression)}; stored, or computed when read. */
public record GeneratedColumn(String expression, boolean stored) {}
