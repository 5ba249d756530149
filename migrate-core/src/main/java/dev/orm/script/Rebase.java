package dev.orm.script;

import dev.orm.revision.MovedRevisions;
import dev.orm.revision.NextVersion;
import dev.orm.revision.RebaseException;
import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Revisions that get new versions behind all others: how they were, how they will be, and their files. */
public final class Rebase {
    private final ScriptDirectory scripts;
    private final Map<RevisionId, RevisionId> versions = new LinkedHashMap<>();
    private final List<Move> moves = new ArrayList<>();
    private final Map<Path, Path> files = new LinkedHashMap<>();
    private final Map<Path, String> texts = new LinkedHashMap<>();
    private final List<Path> classes = new ArrayList<>();

    private Rebase(ScriptDirectory scripts) {
        this.scripts = scripts;
    }

    /** One revision before and after. */
    public record Move(RevisionScript before, RevisionScript after) {
        /** {@code 3 tags -> 5}. */
        @Override
        public String toString() {
            return before.revision() + " -> " + after.revision().id();
        }
    }

    /**
     * @param now for versions that are times
     * @throws RebaseException where a script that stays needs one by name
     */
    public static Rebase of(ScriptDirectory scripts, MovedRevisions chosen, LocalDateTime now) {
        Rebase rebase = new Rebase(scripts);
        rebase.refuseNeeded(new HashSet<>(chosen.moved()));
        RevisionId last = scripts.newest();
        for (RevisionId id : chosen.moved()) {
            last = NextVersion.after(last, now);
            rebase.versions.put(id, last);
        }
        boolean oneLine = scripts.graph().heads().stream()
                .filter(head -> !chosen.moved().contains(head))
                .toList()
                .equals(chosen.onto());
        chosen.moved().forEach(id -> rebase.move(id, chosen, oneLine));
        return rebase;
    }

    /** In the order in which they will stand. */
    public List<Move> moves() {
        return List.copyOf(moves);
    }

    /** The files as they are now, each with the one that it will be. */
    public Map<Path, Path> files() {
        return Collections.unmodifiableMap(files);
    }

    /** Ready to be made; nothing is touched yet. */
    public FileMoves fileMoves() {
        Set<RevisionId> heads = new TreeSet<>(scripts.graph().heads());
        for (Move move : moves) {
            heads.remove(move.before().revision().id());
            move.after().revision().parents().forEach(heads::remove);
            heads.add(move.after().revision().id());
        }
        List<Path> removed = new ArrayList<>(files.keySet());
        removed.addAll(classes);
        return new FileMoves(scripts, texts, removed, HeadFile.line(heads) + "\n", versions);
    }

    private void refuseNeeded(Set<RevisionId> moved) {
        for (Revision revision : scripts.revisions()) {
            RevisionScript script = scripts.script(revision.id());
            List<RevisionId> named = new ArrayList<>(script.header().revises().orElse(List.of()));
            named.addAll(script.header().dependsOn());
            named.stream()
                    .filter(id -> moved.contains(id) && !moved.contains(revision.id()))
                    .findFirst()
                    .ifPresent(id -> {
                        throw RebaseException.needed(
                                scripts.graph().get(id),
                                revision,
                                script.upgrade().name());
                    });
        }
    }

    private void move(RevisionId id, MovedRevisions chosen, boolean oneLine) {
        RevisionScript before = scripts.script(id);
        Revision revision = before.revision();
        RevisionId version = Objects.requireNonNull(versions.get(id));
        List<RevisionId> within =
                revision.parents().stream().filter(versions::containsKey).toList();
        Revision after = new Revision(
                version,
                parents(id, within, chosen),
                revision.dependsOn().stream().map(this::renamed).toList(),
                revision.labels(),
                revision.description());
        boolean says = before.header().revises().isPresent() || !oneLine;
        SqlScript upgrade = before.upgrade().java().isPresent()
                ? movedJava(before.upgrade(), after, says)
                : moved(before.upgrade(), version, text -> says ? StandingLines.replace(text, after) : text);
        SqlScript undo = before.undo();
        SqlScript movedUndo = undo == null
                ? null
                : upgrade.java().isPresent() ? upgrade.down().orElse(null) : moved(undo, version, text -> text);
        moves.add(
                new Move(before, new RevisionScript(after, upgrade, movedUndo, upgrade.header(), before.isBaseline())));
    }

    /** Those that came too late stand one behind the other, whatever stood between them. */
    private List<RevisionId> parents(RevisionId id, List<RevisionId> within, MovedRevisions chosen) {
        int index = chosen.moved().indexOf(id);
        if (index == 0) {
            return chosen.onto();
        }
        if (!within.isEmpty()) {
            return within.stream().map(this::renamed).toList();
        }
        return List.of(renamed(chosen.moved().get(index - 1)));
    }

    private RevisionId renamed(RevisionId id) {
        return versions.getOrDefault(id, id);
    }

    /** Its class goes by the new version; one that was compiled of it no longer fits. */
    private SqlScript movedJava(SqlScript script, Revision after, boolean says) {
        Path file = Objects.requireNonNull(script.file());
        Path target = target(file, after.id());
        if (script.text().isEmpty()) {
            throw RebaseException.compiled(script.name());
        }
        String className = ClassFolder.simpleName(target);
        JavaSource source = new JavaSource(script.name(), ClassFolder.simpleName(file), script.text());
        String text = JavaMove.of(source, className, after, says);
        put(file, target, text);
        putConfig(file, target);
        classes.addAll(ClassFolder.beside(file));
        return SqlScript.ofJavaText(name(script, target), className, text, script.config());
    }

    private static Path target(Path file, RevisionId version) {
        return file.resolveSibling(renamed(String.valueOf(file.getFileName()), version));
    }

    private static String name(SqlScript script, Path target) {
        String name = script.name();
        return name.substring(0, name.lastIndexOf('/') + 1) + target.getFileName();
    }

    private SqlScript moved(SqlScript script, RevisionId version, UnaryOperator<String> change) {
        Path file = Objects.requireNonNull(script.file());
        Path target = target(file, version);
        if (!script.isSql()) {
            throw RebaseException.noSql(script.name());
        }
        if (!script.config().encoding().equals(StandardCharsets.UTF_8)) {
            throw RebaseException.encoding(script.name());
        }
        String text = change.apply(script.text());
        put(file, target, text);
        putConfig(file, target);
        return SqlScript.ofText(name(script, target), text);
    }

    private void putConfig(Path file, Path target) {
        Path conf = file.resolveSibling(file.getFileName() + ".conf");
        if (Files.exists(conf)) {
            put(conf, target.resolveSibling(target.getFileName() + ".conf"), text(conf));
        }
    }

    private void put(Path before, Path after, String text) {
        files.put(before, after);
        texts.put(after, text);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw ScriptTextException.unreadable(file.toString(), e);
        }
    }

    /** The letter, the version, and what follows it as it was. */
    private static String renamed(String fileName, RevisionId version) {
        int separator = fileName.indexOf("__");
        String rest = fileName.substring(separator < 0 ? fileName.lastIndexOf('.') : separator);
        return fileName.charAt(0) + version.text().replace('.', '_') + rest;
    }
}
