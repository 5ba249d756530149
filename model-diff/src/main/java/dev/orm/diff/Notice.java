package dev.orm.diff;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person should know about a revision before it runs.
 *
 * @param kind {@code rename}, {@code data-loss}, {@code narrow-type}, {@code undo-fill}, {@code undo-refuses}, ...
 * @param text one line for a person
 */
public record Notice(
        String kind, @Nullable String table, @Nullable String column, String text) {}
