package dev.orm.diff;

import java.util.List;

/**
 * What a person said beside the model, as the flags hold it.
 *
 * @param renames {@code t.old:new} for a column, {@code old:new} for a table
 * @param fills {@code t.c=EXPRESSION}: what existing rows get in a column that arrives or becomes NOT NULL
 * @param nullable {@code t.c}: stays nullable although the model says NOT NULL
 * @param drops names of {@link Kept} things to drop after all
 * @param dropTables go on although more than half of the tables that this history made would go
 */
public record Intent(
        List<String> renames, List<String> fills, List<String> nullable, List<String> drops, boolean dropTables) {

    private static final Intent NONE = new Intent(List.of(), List.of(), List.of(), List.of(), false);

    public Intent {
        renames = List.copyOf(renames);
        fills = List.copyOf(fills);
        nullable = List.copyOf(nullable);
        drops = List.copyOf(drops);
    }

    /** Nothing but the model. */
    public static Intent none() {
        return NONE;
    }

    public Intent withRenames(String... all) {
        return new Intent(List.of(all), fills, nullable, drops, dropTables);
    }

    public Intent withFills(String... all) {
        return new Intent(renames, List.of(all), nullable, drops, dropTables);
    }

    public Intent withNullable(String... all) {
        return new Intent(renames, fills, List.of(all), drops, dropTables);
    }

    public Intent withDrops(String... all) {
        return new Intent(renames, fills, nullable, List.of(all), dropTables);
    }

    public Intent withDropTables() {
        return new Intent(renames, fills, nullable, drops, true);
    }
}
