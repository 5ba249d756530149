package dev.orm.dialect;

import dev.orm.schema.TableName;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tables whose references a step may have broken.
 *
 * @param filled got rows or foreign keys, so that their own references may point nowhere
 * @param emptied lost rows or keys, so that references to them may point nowhere
 * @param unindexed an index is gone, from whichever table: references may have needed it as their key
 * @param everything whatever else could not be told from the statements
 */
public record Touched(Set<TableName> filled, Set<TableName> emptied, boolean unindexed, boolean everything) {
    private static final Touched NOTHING = new Touched(Set.of(), Set.of(), false, false);

    public Touched {
        filled = Collections.unmodifiableSet(new TreeSet<>(filled));
        emptied = Collections.unmodifiableSet(new TreeSet<>(emptied));
    }

    public static Touched nothing() {
        return NOTHING;
    }

    public static Touched all() {
        return new Touched(Set.of(), Set.of(), true, true);
    }

    public boolean isEmpty() {
        return !everything && !unindexed && filled.isEmpty() && emptied.isEmpty();
    }
}
