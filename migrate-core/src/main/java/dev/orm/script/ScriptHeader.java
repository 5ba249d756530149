package dev.orm.script;

import dev.orm.revision.RevisionId;
import dev.orm.schema.TableName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the {@code -- orm:} lines of a script say.
 *
 * @param isWritten whether there is one at all; scripts that came from elsewhere have none
 * @param revises the parents; empty: unsaid; an empty list: a new base
 * @param database as {@code orm:database} names it; empty: any
 * @param rebuilds tables that the script makes anew, with the fingerprint of what the writer saw
 * @param foreignKeys whether foreign keys stay on while the script runs (SQLite)
 * @param phase {@code expand} or {@code contract}; empty: unsaid
 */
public record ScriptHeader(
        boolean isWritten,
        Optional<List<RevisionId>> revises,
        List<String> labels,
        List<RevisionId> dependsOn,
        Optional<String> database,
        MadeLines madeLines,
        Map<TableName, String> rebuilds,
        List<RevisionId> replaces,
        boolean foreignKeys,
        Optional<String> phase) {

    private static final ScriptHeader NONE = new ScriptHeader(
            false,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            MadeLines.of(Made.nothing()),
            Map.of(),
            List.of(),
            false,
            Optional.empty());

    public ScriptHeader {
        revises = revises.map(List::copyOf);
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
        rebuilds = Collections.unmodifiableMap(new LinkedHashMap<>(rebuilds));
        replaces = List.copyOf(replaces);
    }

    /** Of a script without any. */
    public static ScriptHeader none() {
        return NONE;
    }

    /** The same with other branch labels and dependencies. */
    public ScriptHeader withLinks(List<String> otherLabels, List<RevisionId> otherDependsOn) {
        return new ScriptHeader(
                true,
                revises,
                otherLabels,
                otherDependsOn,
                database,
                madeLines,
                rebuilds,
                replaces,
                foreignKeys,
                phase);
    }

    /** What {@code orm:made} says. */
    public Made made() {
        return madeLines.read();
    }
}
