package dev.orm.script;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The migrations folders, read once: scripts and the graph they make. */
public final class ScriptDirectory {
    private final List<Path> locations;
    private final @Nullable Path undoFolder;
    private final RevisionGraph graph;
    private final Map<RevisionId, RevisionScript> scripts;
    private final List<RepeatableScript> repeatables;

    ScriptDirectory(
            List<Path> locations,
            @Nullable Path undoFolder,
            RevisionGraph graph,
            Map<RevisionId, RevisionScript> scripts,
            List<RepeatableScript> repeatables) {
        this.locations = List.copyOf(locations);
        this.undoFolder = undoFolder;
        this.graph = graph;
        this.scripts = new TreeMap<>(scripts);
        this.repeatables = List.copyOf(repeatables);
    }

    /** One folder, undo scripts beside the others. */
    public static ScriptDirectory read(Path location) {
        return read(List.of(location), null);
    }

    /**
     * @param undoFolder where undo scripts stand; null: beside the others
     * @throws ScriptFolderException where a folder or a name is wrong
     * @throws ScriptTextException where a file cannot be read
     * @throws HeaderException where an {@code orm:} line is not understood
     * @throws dev.orm.revision.BrokenHistoryException where the revisions make no history
     */
    public static ScriptDirectory read(List<Path> locations, @Nullable Path undoFolder) {
        return new DirectoryReader(locations, undoFolder).read();
    }

    public RevisionGraph graph() {
        return graph;
    }

    /** @throws IllegalArgumentException where there is no such revision */
    public RevisionScript script(RevisionId id) {
        RevisionScript script = scripts.get(id);
        if (script == null) {
            throw new IllegalArgumentException("no revision " + id);
        }
        return script;
    }

    /** By description. */
    public List<RepeatableScript> repeatables() {
        return repeatables;
    }

    /** What the revisions and all that they stand on made from the models. */
    public Made made(Collection<RevisionId> heads) {
        return Made.sum(graph.inOrder(graph.ancestors(heads)).stream()
                .map(id -> script(id).header().made())
                .toList());
    }

    List<Path> locations() {
        return locations;
    }

    @Nullable
    Path undoFolder() {
        return undoFolder;
    }

    /** The revision with the highest version; null where there is none. */
    @Nullable
    Revision newest() {
        return scripts.isEmpty()
                ? null
                : ((TreeMap<RevisionId, RevisionScript>) scripts)
                        .lastEntry()
                        .getValue()
                        .revision();
    }
}
