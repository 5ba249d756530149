package dev.orm.script;

import dev.orm.revision.RevisionId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How a new revision is named and where it goes.
 *
 * @param timezone of versions that are times
 * @param pattern of the file's name
 * @param id given by the person; null: the next one in the folder's style
 * @param location given by the person; null: beside the revision that it revises, else the first location
 */
public record WriterSettings(
        Clock clock,
        ZoneId timezone,
        int slugLength,
        FilePattern pattern,
        @Nullable RevisionId id,
        @Nullable Path location) {

    /** With the usual names. */
    public WriterSettings(
            Clock clock, ZoneId timezone, int slugLength, @Nullable RevisionId id, @Nullable Path location) {
        this(clock, timezone, slugLength, FilePattern.standard(), id, location);
    }
}
