package dev.orm.run;

import org.jspecify.annotations.Nullable;

/**
 * One line of {@code orm status}.
 *
 * @param key the revision's id, or {@code R:} and the description of a repeatable
 * @param script the file's name
 * @param row what the database says of it; null: nothing
 */
public record RevisionStatus(
        String key,
        RevisionState state,
        String description,
        String script,
        @Nullable HistoryRow row) {}
