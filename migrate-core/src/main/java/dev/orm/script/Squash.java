package dev.orm.script;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import dev.orm.sql.Syntax;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All that one revision stands on, and itself, as a single baseline script of its version. */
public final class Squash {
    private static final int LONGEST = 40;

    private final ScriptDirectory scripts;
    private final RevisionId last;
    private final String message;
    private final List<RevisionScript> replaced = new ArrayList<>();

    private Squash(ScriptDirectory scripts, RevisionId last, String message) {
        this.scripts = scripts;
        this.last = last;
        this.message = message;
        RevisionGraph graph = scripts.graph();
        graph.inOrder(graph.ancestors(List.of(last))).forEach(id -> replaced.add(scripts.script(id)));
    }

    /**
     * @param last stays as the version of the baseline
     * @throws SquashException where what stays would miss something, or the scripts cannot be one
     */
    public static Squash of(ScriptDirectory scripts, RevisionId last, String message) {
        Squash squash = new Squash(scripts, last, message);
        squash.refuseNeeded();
        squash.refuseMixed();
        return squash;
    }

    /** In order. */
    public List<Revision> replaced() {
        return replaced.stream().map(RevisionScript::revision).toList();
    }

    /** The scripts that the baseline is made of, in order. */
    public List<RevisionScript> parts() {
        return List.copyOf(replaced);
    }

    /** The baseline's file, and the one beside it where it needs one. */
    public Map<Path, String> made(Syntax syntax) {
        Path folder = Objects.requireNonNull(
                Objects.requireNonNull(scripts.script(last).upgrade().file()).getParent());
        Path file = folder.resolve(ScriptKind.BASELINE.prefix() + last.text().replace('.', '_') + ScriptName.SEPARATOR
                + Slug.of(message, LONGEST) + ".sql");
        Map<Path, String> made = new LinkedHashMap<>();
        made.put(file, text(syntax));
        if (replaced.stream().anyMatch(script -> !script.upgrade().config().replacesPlaceholders())) {
            made.put(file.resolveSibling(file.getFileName() + ".conf"), "placeholderReplacement=false\n");
        }
        return made;
    }

    /** The files that the baseline stands for. */
    public List<Path> removed() {
        List<Path> files = new ArrayList<>();
        for (RevisionScript script : replaced) {
            addFiles(files, script.upgrade());
            if (script.undo() != null) {
                addFiles(files, script.undo());
            }
        }
        return files;
    }

    private String ids() {
        return replaced.stream().map(script -> script.revision().id().text()).collect(Collectors.joining(", "));
    }

    private static void addFiles(List<Path> files, SqlScript script) {
        Path file = Objects.requireNonNull(script.file());
        files.add(file);
        Path conf = file.resolveSibling(file.getFileName() + ".conf");
        if (Files.exists(conf)) {
            files.add(conf);
        }
    }

    /** Ready to be made; nothing is touched yet. */
    public FileMoves fileMoves(Syntax syntax, boolean keep) {
        return new FileMoves(
                scripts,
                made(syntax),
                keep ? List.of() : removed(),
                HeadFile.line(scripts.graph().heads()) + "\n",
                Map.of());
    }

    private String text(Syntax syntax) {
        StringBuilder text =
                new StringBuilder("-- " + message.replaceAll("\\s+", " ").strip() + "\n");
        HeaderWriter.lines(header()).forEach(line -> text.append(line).append('\n'));
        for (RevisionScript script : replaced) {
            text.append("\n-- from ").append(script.upgrade().name()).append('\n');
            text.append(new SquashedPiece(script.upgrade(), syntax).text());
        }
        return text.toString();
    }

    private ScriptHeader header() {
        Set<RevisionId> ids = new LinkedHashSet<>();
        Set<String> labels = new LinkedHashSet<>();
        Set<String> databases = new LinkedHashSet<>();
        for (RevisionScript script : replaced) {
            ids.addAll(script.header().replaces());
            ids.add(script.revision().id());
            labels.addAll(script.revision().labels());
            script.header().database().ifPresent(databases::add);
        }
        return new ScriptHeader(
                true,
                Optional.of(List.of()),
                List.copyOf(labels),
                List.of(),
                databases.stream().findFirst(),
                MadeLines.of(scripts.made(List.of(last))),
                Map.of(),
                List.copyOf(ids),
                replaced.get(0).header().foreignKeys(),
                Optional.empty());
    }

    private void refuseNeeded() {
        Set<RevisionId> gone = new LinkedHashSet<>();
        replaced.forEach(script -> gone.add(script.revision().id()));
        gone.remove(last);
        for (Revision revision : scripts.revisions()) {
            boolean stays = !gone.contains(revision.id()) && !revision.id().equals(last);
            if (stays && revision.id().compareTo(last) < 0) {
                throw SquashException.below(revision, scripts.script(last).revision());
            }
            for (RevisionId required : revision.requires()) {
                if (stays && gone.contains(required)) {
                    throw SquashException.needed(
                            revision, scripts.script(required).revision());
                }
            }
        }
    }

    private void refuseMixed() {
        for (RevisionScript script : replaced) {
            ScriptConfig config = script.upgrade().config();
            String name = script.upgrade().name();
            if (!script.upgrade().isSql()) {
                throw SquashException.program(name, ids());
            }
            if (script.header().foreignKeys() != replaced.get(0).header().foreignKeys()) {
                throw SquashException.mixed(name, "only some of the scripts say orm:foreign-keys on");
            }
            if (config.executesInTransaction().isPresent()
                    || config.shouldExecute().isPresent()) {
                throw SquashException.mixed(name, "the file " + name + ".conf holds for this script alone");
            }
            boolean literal = !config.replacesPlaceholders();
            boolean others = replaced.stream()
                    .anyMatch(other -> other.upgrade().config().replacesPlaceholders()
                            && other.upgrade().text().contains("${"));
            if (literal && others) {
                throw SquashException.mixed(name, "only some of the scripts have their placeholders replaced");
            }
        }
    }
}
