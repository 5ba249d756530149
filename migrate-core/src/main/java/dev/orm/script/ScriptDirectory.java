package dev.orm.script;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The migrations folders, read once: scripts, and the graph they make unless one that others stand on is gone. */
public final class ScriptDirectory {
    private final List<Path> locations;
    private final @Nullable Path undoFolder;
    private final NavigableMap<RevisionId, RevisionScript> scripts;
    private final Map<RevisionId, SqlScript> loneUndos;
    private final List<RepeatableScript> repeatables;
    private @Nullable RevisionGraph graph;

    ScriptDirectory(
            List<Path> locations,
            @Nullable Path undoFolder,
            Map<RevisionId, RevisionScript> scripts,
            Map<RevisionId, SqlScript> loneUndos,
            List<RepeatableScript> repeatables) {
        this.locations = List.copyOf(locations);
        this.undoFolder = undoFolder;
        this.scripts = new TreeMap<>(scripts);
        this.loneUndos = new TreeMap<>(loneUndos);
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
     */
    public static ScriptDirectory read(List<Path> locations, @Nullable Path undoFolder) {
        return new DirectoryReader(locations, undoFolder).read();
    }

    /**
     * @throws dev.orm.revision.BrokenHistoryException where the revisions make no history
     * @throws ScriptFolderException where an undo script has no upgrade
     */
    public RevisionGraph graph() {
        if (graph == null) {
            loneUndos.forEach((id, undo) -> {
                throw ScriptFolderException.undoWithoutUpgrade(undo.name(), id);
            });
            graph = RevisionGraph.of(revisions(), this::place);
        }
        return graph;
    }

    private String place(RevisionId id) {
        RevisionScript script = scripts.get(id);
        return script == null ? id.text() : script.upgrade().name();
    }

    /** By version; whether they make a history is another question. */
    public List<Revision> revisions() {
        return scripts.values().stream().map(RevisionScript::revision).toList();
    }

    public boolean contains(RevisionId id) {
        return scripts.containsKey(id);
    }

    /** Whether an undo script of this revision is here, and its upgrade is not. */
    public boolean hasOnlyUndo(RevisionId id) {
        return loneUndos.containsKey(id);
    }

    /** What undoes a revision whose upgrade may be gone; null where there is no such file. */
    public @Nullable SqlScript undo(RevisionId id) {
        RevisionScript script = scripts.get(id);
        return script == null ? loneUndos.get(id) : script.undo();
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
        return Made.sum(graph().inOrder(graph().ancestors(heads)).stream()
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
        return scripts.isEmpty() ? null : scripts.lastEntry().getValue().revision();
    }
}
