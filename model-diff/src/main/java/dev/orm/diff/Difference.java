package dev.orm.diff;

import org.jspecify.annotations.Nullable;

/**
 * One thing in which model and database differ.
 *
 * @param kind {@code add-column}, {@code drop-table}, ...
 * @param table null for what belongs to no table
 * @param text one line for a person
 */
public record Difference(
        String kind, @Nullable String table, @Nullable String column, String text) {}
