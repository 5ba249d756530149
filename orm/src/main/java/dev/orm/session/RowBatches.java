package dev.orm.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of collections that are written by the same statement, together. */
final class RowBatches {
    private final Map<Batch, List<List<Bound>>> batches = new LinkedHashMap<>();

    /** @param attribute for messages */
    private record Batch(String sql, String attribute) {}

    void add(String sql, String attribute, List<Bound> parameters) {
        batches.computeIfAbsent(new Batch(sql, attribute), key -> new ArrayList<>())
                .add(parameters);
    }

    void run(Statements statements) {
        batches.forEach((batch, rows) -> statements.batch(batch.sql(), rows, batch.attribute()));
    }
}
