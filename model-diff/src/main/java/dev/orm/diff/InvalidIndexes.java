package dev.orm.diff;

import dev.orm.schema.Index;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import java.util.List;

/**
 * Indexes that are there and do nothing. https://www.postgresql.org/docs/current/sql-createindex.html, "Building Indexes
 * Concurrently"
 */
final class InvalidIndexes {
    private InvalidIndexes() {}

    /** A notice for each of those on tables that the model has. */
    static List<Notice> of(Schema actual, Schema model) {
        return actual.tables().stream()
                .filter(table -> model.table(table.name()).isPresent())
                .flatMap(table -> table.indexes().stream()
                        .filter(index -> index.options().has(Index.INVALID))
                        .map(index -> notice(table, index)))
                .toList();
    }

    private static Notice notice(Table table, Index index) {
        String lost = index.unique() ? "serves no query and keeps nothing unique" : "serves no query";
        return new Notice(
                "invalid-index",
                table.name().toString(),
                null,
                "index " + index.name() + " on " + table.name() + " is invalid, so that it " + lost
                        + ": what built it failed; build it again: reindex index concurrently " + index.name());
    }
}
