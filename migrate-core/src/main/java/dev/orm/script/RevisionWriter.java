package dev.orm.script;

import dev.orm.revision.NextVersion;
import dev.orm.revision.RevisionId;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes a new revision's files: all of them or none, and never over another. */
public final class RevisionWriter {
    private final ScriptDirectory scripts;
    private final WriterSettings settings;
    private final RevisionId id;
    private final LocalDateTime made;

    /** @throws WriteFailedException where the settings ask for an id that a script has already */
    public RevisionWriter(ScriptDirectory scripts, WriterSettings settings) {
        this.scripts = scripts;
        this.settings = settings;
        this.id = id(scripts, settings);
        this.made = now(settings);
    }

    private static RevisionId id(ScriptDirectory scripts, WriterSettings settings) {
        RevisionId chosen = settings.id();
        if (chosen == null) {
            return NextVersion.after(scripts.newest(), now(settings));
        }
        if (scripts.graph().contains(chosen)) {
            throw WriteFailedException.taken(scripts.graph().get(chosen));
        }
        return chosen;
    }

    private static LocalDateTime now(WriterSettings settings) {
        return LocalDateTime.now(settings.clock().withZone(settings.timezone()));
    }

    /** The id that the new revision gets: one and the same for as long as this writer is used. */
    public RevisionId nextId() {
        return id;
    }

    /** The files that {@link #write} would make, with their texts. */
    public Map<Path, String> texts(NewRevision revision) {
        String slug = Slug.of(revision.message(), settings.slugLength());
        Path folder = folder(revision);
        Path undoFolder = scripts.undoFolder() == null ? folder : scripts.undoFolder();
        Map<Path, String> texts = new LinkedHashMap<>();
        if (revision.language() == ScriptLanguage.JAVA) {
            Path sql = file(folder, ScriptKind.VERSIONED, slug);
            String className = ScriptLanguage.withoutSuffix(String.valueOf(sql.getFileName()));
            put(texts, sql.resolveSibling(className + ".java"), JavaFile.text(className, revision));
            return texts;
        }
        put(
                texts,
                file(folder, ScriptKind.VERSIONED, slug),
                text(revision.message(), revision.header(), revision.upgrade()));
        if (revision.undo() != null) {
            put(
                    texts,
                    file(undoFolder, ScriptKind.UNDO, slug),
                    text("undo of " + revision.message(), revision.undoHeader(), revision.undo()));
        }
        return texts;
    }

    /**
     * The files that were made.
     *
     * @throws WriteFailedException where one could not be; none is there then
     * @throws HeadConflictException where HEAD holds anything but ids and this revision does not join all heads
     * @throws IdTakenException where the id was taken since the folders were read
     */
    public List<Path> write(NewRevision revision) {
        Map<Path, String> texts = texts(revision);
        Set<RevisionId> heads = new TreeSet<>(scripts.graph().heads());
        boolean joinsAll = revision.parents().size() > 1 && revision.parents().containsAll(heads);
        if (!joinsAll) {
            HeadFile.check(scripts);
        }
        revision.parents().forEach(heads::remove);
        heads.add(id);
        new AtomicFiles(texts, HeadFile.of(scripts), HeadFile.line(heads) + "\n").write(this::refuseTakenSince);
        return new ArrayList<>(texts.keySet());
    }

    private void refuseTakenSince() {
        for (Path location : scripts.locations()) {
            for (FoundScript found : FolderWalk.of(location).scripts()) {
                if (Objects.equals(id, found.name().version())) {
                    throw IdTakenException.by(found.path(), id);
                }
            }
        }
    }

    /** With a {@code .conf} beside it where Flyway would take a text of it for a placeholder. */
    private static void put(Map<Path, String> texts, Path file, String text) {
        texts.put(file, text);
        if (text.contains("${")) {
            texts.put(file.resolveSibling(file.getFileName() + ".conf"), "placeholderReplacement=false\n");
        }
    }

    private Path file(Path folder, ScriptKind kind, String slug) {
        return settings.pattern().within(folder, kind, id, slug, made);
    }

    private Path folder(NewRevision revision) {
        if (settings.location() != null) {
            return settings.location();
        }
        return parent(revision)
                .map(scripts::script)
                .flatMap(script -> Optional.ofNullable(script.upgrade().file()))
                .flatMap(this::beside)
                .orElseGet(() -> scripts.locations().get(0));
    }

    /** A pattern with folders begins at the location. */
    private Optional<Path> beside(Path file) {
        return settings.pattern().hasNoFolders()
                ? Optional.ofNullable(file.getParent())
                : scripts.locations().stream().filter(file::startsWith).findFirst();
    }

    private static Optional<RevisionId> parent(NewRevision revision) {
        return revision.parents().stream().findFirst();
    }

    private static String text(String message, ScriptHeader header, String statements) {
        List<String> lines = new ArrayList<>();
        lines.add("-- " + message.replaceAll("\\s+", " ").strip().replace("orm:", "orm :"));
        lines.addAll(HeaderWriter.lines(header));
        return String.join("\n", lines) + "\n\n" + statements.strip() + "\n";
    }
}
