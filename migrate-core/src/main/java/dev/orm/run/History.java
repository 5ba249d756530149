package dev.orm.run;

import dev.orm.revision.RevisionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a database says has been done to it: the rows of its version table, as they stood at one moment. */
public final class History {
    private static final History NONE = new History(false, null, List.of());

    private final boolean recorded;
    private final @Nullable String environment;
    private final List<HistoryRow> rows;
    private final Map<RevisionId, HistoryRow> applied = new LinkedHashMap<>();
    private final Map<String, HistoryRow> repeatables = new LinkedHashMap<>();
    private final Map<String, HistoryRow> baselines = new LinkedHashMap<>();

    private History(boolean recorded, @Nullable String environment, List<HistoryRow> rows) {
        this.recorded = recorded;
        this.environment = environment;
        this.rows = List.copyOf(rows);
        for (HistoryRow row : rows) {
            if (row.entry().state() != RowState.APPLIED) {
                continue;
            }
            if (row.entry().isRepeatable()) {
                repeatables.put(row.entry().key(), row);
            } else if (row.entry().isBaseline()) {
                baselines.put(row.entry().key(), row);
            } else {
                applied.put(RevisionId.of(row.entry().key()), row);
            }
        }
    }

    /** Of a database without a version table. */
    static History none() {
        return NONE;
    }

    static History of(@Nullable String environment, List<HistoryRow> rows) {
        return new History(true, environment, rows);
    }

    /** Whether there is a version table. */
    public boolean isRecorded() {
        return recorded;
    }

    /** The name that the database was given; null: none. */
    public @Nullable String environment() {
        return environment;
    }

    /** All rows, oldest first. */
    public List<HistoryRow> rows() {
        return rows;
    }

    /** The revisions that are applied, in the order in which they were. */
    public Set<RevisionId> applied() {
        return Collections.unmodifiableSet(applied.keySet());
    }

    /** The rows of {@link #applied()}. */
    public Map<RevisionId, HistoryRow> appliedRows() {
        return Collections.unmodifiableMap(applied);
    }

    /** The newest row of each repeatable, by its key. */
    public Map<String, HistoryRow> repeatables() {
        return Collections.unmodifiableMap(repeatables);
    }

    /** The rows of baselines that ran, by their key. */
    public Map<String, HistoryRow> baselines() {
        return Collections.unmodifiableMap(baselines);
    }

    /** The same where some applied revisions are contained in one that stands for them all. */
    History without(Predicate<RevisionId> contained) {
        if (applied.keySet().stream().noneMatch(contained)) {
            return this;
        }
        History rest = new History(recorded, environment, rows);
        rest.applied.keySet().removeIf(contained);
        return rest;
    }

    /** The newest row of each step that neither ended well nor was tried again. */
    public List<HistoryRow> unfinished() {
        Map<String, HistoryRow> newest = new LinkedHashMap<>();
        rows.forEach(row -> newest.put(row.entry().key(), row));
        List<HistoryRow> unfinished = new ArrayList<>(newest.values());
        unfinished.removeIf(
                row -> row.entry().state() != RowState.FAILED && row.entry().state() != RowState.RUNNING);
        return unfinished;
    }

    /** The newest row of each revision whose upgrade failed half-way. */
    List<HistoryRow> halfDone() {
        return unfinished().stream()
                .filter(row -> row.entry().kind() == RowKind.UPGRADE)
                .toList();
    }

    long lastSequence() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).sequence();
    }
}
