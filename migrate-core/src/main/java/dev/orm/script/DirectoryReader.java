package dev.orm.script;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the folders: pairs upgrade with undo scripts and finds each revision's parents. */
final class DirectoryReader {
    private final List<Path> locations;
    private final @Nullable Path undoFolder;
    private final NavigableMap<RevisionId, FoundScript> upgrades = new TreeMap<>();
    private final Map<RevisionId, FoundScript> undos = new TreeMap<>();
    private final Map<RevisionId, FoundScript> baselines = new TreeMap<>();
    private final Map<String, FoundScript> repeatables = new TreeMap<>();
    private final Map<String, FoundCallback> callbacks = new TreeMap<>();
    private ReadScripts read = ReadScripts.of(List.of());

    DirectoryReader(List<Path> locations, @Nullable Path undoFolder) {
        this.locations = List.copyOf(locations);
        this.undoFolder = undoFolder;
    }

    ScriptDirectory read() {
        for (Path location : locations) {
            FolderWalk walk = FolderWalk.of(location);
            walk.scripts().forEach(this::sort);
            walk.callbacks().forEach(this::sort);
        }
        if (undoFolder != null && locations.stream().noneMatch(undoFolder::startsWith)) {
            FolderWalk.of(undoFolder).scripts().stream()
                    .filter(found -> found.name().kind() == ScriptKind.UNDO)
                    .forEach(this::sort);
        }
        List<FoundScript> found = new ArrayList<>(upgrades.values());
        found.addAll(undos.values());
        read = ReadScripts.of(found);
        return build();
    }

    private void sort(FoundCallback found) {
        String key = found.event().id() + (found.description().isEmpty() ? "" : " " + found.description());
        FoundCallback first = callbacks.putIfAbsent(key, found);
        if (first != null) {
            throw ScriptFolderException.duplicate(key, first.path(), found.path());
        }
    }

    private void sort(FoundScript found) {
        ScriptName name = found.name();
        RevisionId version = name.version();
        if (version == null) {
            put(repeatables, name.description(), "the repeatable " + name.description(), found);
            return;
        }
        switch (name.kind()) {
            case UNDO -> put(undos, version, "the undo of version " + version, found);
            case BASELINE -> put(baselines, version, "the baseline of version " + version, found);
            default -> put(upgrades, version, "version " + version, found);
        }
    }

    private static <K> void put(Map<K, FoundScript> scripts, K key, String what, FoundScript found) {
        FoundScript first = scripts.putIfAbsent(key, found);
        if (first != null) {
            throw ScriptFolderException.duplicate(what, first.path(), found.path());
        }
    }

    private ScriptDirectory build() {
        Map<RevisionId, BaselineScript> whole = new TreeMap<>();
        baselines.forEach(
                (id, found) -> whole.put(id, new BaselineScript(id, found.name().description(), read.get(found))));
        NavigableMap<RevisionId, FoundScript> all = new TreeMap<>(upgrades);
        whole.forEach((id, baseline) -> {
            if (standsAlone(baseline)) {
                all.put(id, baselines.get(id));
            }
        });
        ParentRule parents = new ParentRule();
        Map<RevisionId, RevisionScript> scripts = new TreeMap<>();
        all.forEach((id, found) -> scripts.put(id, revision(id, found, whole, parents)));
        Map<RevisionId, SqlScript> loneUndos = new TreeMap<>();
        undos.forEach((id, found) -> loneUndos.put(id, read.get(found)));
        return new ScriptDirectory(
                locations, undoFolder, scripts, loneUndos, repeatables(), List.copyOf(whole.values()), callbacks());
    }

    /** Whether the revisions that the baseline contains are gone, so that it is one itself. */
    private boolean standsAlone(BaselineScript baseline) {
        return !upgrades.containsKey(baseline.id())
                && (upgrades.lowerKey(baseline.id()) == null
                        || !baseline.script().header().replaces().isEmpty());
    }

    private RevisionScript revision(
            RevisionId id, FoundScript found, Map<RevisionId, BaselineScript> whole, ParentRule parents) {
        boolean isBaseline = found.name().kind() == ScriptKind.BASELINE;
        BaselineScript baseline = whole.get(id);
        SqlScript upgrade = isBaseline && baseline != null ? baseline.script() : read.get(found);
        ScriptHeader header = upgrade.header();
        Revision revision = new Revision(
                id,
                parents.of(upgrade.name(), id, header.revises()),
                header.dependsOn(),
                header.labels(),
                found.name().description());
        FoundScript undo = undos.remove(id);
        SqlScript down = undo == null ? upgrade.down().orElse(null) : read.get(undo);
        return new RevisionScript(revision, upgrade, down, header, isBaseline);
    }

    private List<RepeatableScript> repeatables() {
        return repeatables.values().stream()
                .map(found -> new RepeatableScript(found.name().description(), read.get(found)))
                .toList();
    }

    private List<CallbackScript> callbacks() {
        return callbacks.values().stream()
                .map(FoundCallback::script)
                .sorted(Comparator.comparing(CallbackScript::event).thenComparing(CallbackScript::description))
                .toList();
    }
}
