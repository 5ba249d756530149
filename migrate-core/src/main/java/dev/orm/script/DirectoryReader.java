package dev.orm.script;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the folders: pairs upgrade with undo scripts and finds each revision's parents. */
final class DirectoryReader {
    private final List<Path> locations;
    private final @Nullable Path undoFolder;
    private final Map<RevisionId, FoundScript> upgrades = new TreeMap<>();
    private final Map<RevisionId, FoundScript> undos = new TreeMap<>();
    private final Map<String, FoundScript> repeatables = new TreeMap<>();

    DirectoryReader(List<Path> locations, @Nullable Path undoFolder) {
        this.locations = List.copyOf(locations);
        this.undoFolder = undoFolder;
    }

    ScriptDirectory read() {
        locations.forEach(location -> FolderWalk.of(location).forEach(this::sort));
        if (undoFolder != null && locations.stream().noneMatch(undoFolder::startsWith)) {
            FolderWalk.of(undoFolder).stream()
                    .filter(found -> found.name().kind() == ScriptKind.UNDO)
                    .forEach(this::sort);
        }
        return build();
    }

    private void sort(FoundScript found) {
        ScriptName name = found.name();
        if (name.version() == null) {
            put(repeatables, name.description(), "the repeatable " + name.description(), found);
        } else {
            Map<RevisionId, FoundScript> scripts = name.kind() == ScriptKind.UNDO ? undos : upgrades;
            String what = (name.kind() == ScriptKind.UNDO ? "the undo of version " : "version ") + name.version();
            put(scripts, name.version(), what, found);
        }
    }

    private static <K> void put(Map<K, FoundScript> scripts, K key, String what, FoundScript found) {
        FoundScript first = scripts.putIfAbsent(key, found);
        if (first != null) {
            throw ScriptFolderException.duplicate(what, first.path(), found.path());
        }
    }

    private ScriptDirectory build() {
        ParentRule parents = new ParentRule();
        Map<RevisionId, RevisionScript> scripts = new TreeMap<>();
        for (Map.Entry<RevisionId, FoundScript> entry : upgrades.entrySet()) {
            SqlScript upgrade = script(entry.getValue());
            ScriptHeader header = upgrade.header();
            Revision revision = new Revision(
                    Objects.requireNonNull(entry.getValue().name().version()),
                    parents.of(upgrade.name(), entry.getKey(), header.revises()),
                    header.dependsOn(),
                    header.labels(),
                    entry.getValue().name().description());
            FoundScript undo = undos.remove(entry.getKey());
            scripts.put(
                    entry.getKey(), new RevisionScript(revision, upgrade, undo == null ? null : script(undo), header));
        }
        Map<RevisionId, SqlScript> loneUndos = new TreeMap<>();
        undos.forEach((id, found) -> loneUndos.put(id, script(found)));
        return new ScriptDirectory(locations, undoFolder, scripts, loneUndos, repeatables());
    }

    private List<RepeatableScript> repeatables() {
        return repeatables.values().stream()
                .map(found -> new RepeatableScript(found.name().description(), script(found)))
                .toList();
    }

    private static SqlScript script(FoundScript found) {
        return SqlScript.ofFile(found.path(), found.file());
    }
}
