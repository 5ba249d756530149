package dev.orm.schema;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the session said in which a view or trigger was made, where its database keeps that: the text goes on to be read
 * and run so, whoever uses it.
 *
 * @param settings variables of the session, by name
 * @param quoting how the text is read; null: as scripts are
 */
public record Making(
        SortedMap<String, String> settings, @Nullable Quoting quoting) {
    private static final Making ANY = new Making(new TreeMap<>(), null);

    /** @param namesInDoubleQuotes whether {@code "x"} is a name and no string */
    public record Quoting(boolean namesInDoubleQuotes, boolean backslashEscapes) {}

    public Making {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** Whatever session makes it. */
    public static Making any() {
        return ANY;
    }

    public static Making in(Map<String, String> settings, @Nullable Quoting quoting) {
        return new Making(new TreeMap<>(settings), quoting);
    }
}
