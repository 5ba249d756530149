package dev.orm.mapping;

/**
 * One part of {@code @OrderBy}.
 *
 * @param attribute a path, with dots; empty: the primary key, or the element itself
 */
public record OrderPart(String attribute, boolean descending) {}
