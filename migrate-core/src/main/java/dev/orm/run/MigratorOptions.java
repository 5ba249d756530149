package dev.orm.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How migrations are run.
 *
 * @param tables where the history is kept
 * @param environment as {@code --env} names it; empty: none
 * @param lockTimeout how long a step waits for somebody else's
 * @param outOfOrder whether a revision may run after one that stands on it
 * @param appliedBy as {@code --applied-by} says; null: not said
 * @param placeholders what a person gives the placeholders of scripts
 * @param schemas whose fingerprint the last row of a run keeps, by name; empty: the current one
 */
public record MigratorOptions(
        HistoryTables tables,
        String environment,
        Duration lockTimeout,
        boolean outOfOrder,
        @Nullable String appliedBy,
        Map<String, String> placeholders,
        List<String> schemas) {

    public MigratorOptions {
        placeholders = Map.copyOf(placeholders);
        schemas = List.copyOf(schemas);
    }

    public static MigratorOptions standard() {
        return new MigratorOptions(
                HistoryTables.standard(), "", Duration.ofSeconds(60), false, null, Map.of(), List.of());
    }

    public MigratorOptions withTables(HistoryTables other) {
        return new MigratorOptions(other, environment, lockTimeout, outOfOrder, appliedBy, placeholders, schemas);
    }

    public MigratorOptions withEnvironment(String other) {
        return new MigratorOptions(tables, other, lockTimeout, outOfOrder, appliedBy, placeholders, schemas);
    }

    public MigratorOptions withLockTimeout(Duration other) {
        return new MigratorOptions(tables, environment, other, outOfOrder, appliedBy, placeholders, schemas);
    }

    public MigratorOptions withOutOfOrder(boolean other) {
        return new MigratorOptions(tables, environment, lockTimeout, other, appliedBy, placeholders, schemas);
    }

    public MigratorOptions withAppliedBy(@Nullable String other) {
        return new MigratorOptions(tables, environment, lockTimeout, outOfOrder, other, placeholders, schemas);
    }

    public MigratorOptions withPlaceholder(String name, String value) {
        Map<String, String> more = new HashMap<>(placeholders);
        more.put(name, value);
        return withPlaceholders(more);
    }

    public MigratorOptions withPlaceholders(Map<String, String> other) {
        return new MigratorOptions(tables, environment, lockTimeout, outOfOrder, appliedBy, other, schemas);
    }

    public MigratorOptions withSchemas(List<String> other) {
        return new MigratorOptions(tables, environment, lockTimeout, outOfOrder, appliedBy, placeholders, other);
    }
}
