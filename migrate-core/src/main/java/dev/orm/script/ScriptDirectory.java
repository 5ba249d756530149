package dev.orm.script;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The migrations folders, read once: scripts, and the graph they make unless one that others stand on is gone. */
public final class ScriptDirectory {
    private final List<Path> locations;
    private final @Nullable Path undoFolder;
    private final NavigableMap<RevisionId, RevisionScript> scripts;
    private final Map<RevisionId, SqlScript> loneUndos;
    private final List<RepeatableScript> repeatables;
    private final List<BaselineScript> baselines;
    private final List<CallbackScript> callbacks;
    private @Nullable RevisionGraph graph;

    ScriptDirectory(
            List<Path> locations,
            @Nullable Path undoFolder,
            Map<RevisionId, RevisionScript> scripts,
            Map<RevisionId, SqlScript> loneUndos,
            List<RepeatableScript> repeatables,
            List<BaselineScript> baselines,
            List<CallbackScript> callbacks) {
        this.locations = List.copyOf(locations);
        this.undoFolder = undoFolder;
        this.scripts = new TreeMap<>(scripts);
        this.loneUndos = new TreeMap<>(loneUndos);
        this.repeatables = List.copyOf(repeatables);
        this.baselines = List.copyOf(baselines);
        this.callbacks = List.copyOf(callbacks);
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
     * @throws InterruptedMovesException where files of the first were being moved
     */
    public static ScriptDirectory read(List<Path> locations, @Nullable Path undoFolder) {
        InterruptedMoves.refuse(locations);
        return new DirectoryReader(locations, undoFolder).read();
    }

    /**
     * For an application that brings its scripts along: what a location on the class path holds is read now, so that its
     * jars can be closed.
     *
     * @param locations as Flyway and Spring write them: {@code classpath:db/migration/{vendor}}, {@code filesystem:sql}
     * @param database what {@code {vendor}} stands for: {@code postgresql}, ...
     * @throws ScriptFolderException where a folder or a name is wrong
     */
    public static ScriptDirectory read(List<String> locations, String database, ClassLoader loader) {
        List<String> filled = locations.stream()
                .map(location -> location.replace("{vendor}", database))
                .toList();
        try (Locations opened = Locations.open(filled, loader)) {
            return new DirectoryReader(opened.folders(), null).read();
        }
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

    /** Hashes the statements of these, which are asked for next: where there are many, by all processors. */
    public void hash(Collection<RevisionId> ids) {
        if (ids.size() >= ReadScripts.MANY) {
            ids.parallelStream()
                    .filter(this::contains)
                    .map(id -> script(id).upgrade())
                    .filter(SqlScript::isSql)
                    .forEach(SqlScript::checksums);
        }
    }

    /** By description. */
    public List<RepeatableScript> repeatables() {
        return repeatables;
    }

    /** By version. */
    public List<BaselineScript> baselines() {
        return baselines;
    }

    /** By moment, then by description. */
    public List<CallbackScript> callbacks() {
        return callbacks;
    }

    /** The baseline that stands for a revision which is in no folder any more, or was when it was made. */
    public Optional<BaselineScript> replacement(RevisionId id) {
        return scripts.containsKey(id)
                ? Optional.empty()
                : baselines.stream()
                        .filter(baseline -> scripts.containsKey(baseline.id())
                                && script(baseline.id()).isBaseline())
                        .filter(baseline -> {
                            List<RevisionId> replaced =
                                    baseline.script().header().replaces();
                            return replaced.isEmpty() ? id.compareTo(baseline.id()) < 0 : replaced.contains(id);
                        })
                        .findFirst();
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

    /** The highest version, be it a baseline's; null where there is none. */
    @Nullable
    RevisionId newest() {
        return Stream.concat(scripts.keySet().stream(), baselines.stream().map(BaselineScript::id))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
