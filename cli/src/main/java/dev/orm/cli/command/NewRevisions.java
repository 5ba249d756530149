package dev.orm.cli.command;

import dev.orm.cli.config.Config.MigrationConfig;
import dev.orm.revision.BranchLabel;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import dev.orm.script.FolderLock;
import dev.orm.script.IdTakenException;
import dev.orm.script.Made;
import dev.orm.script.MadeLines;
import dev.orm.script.NewRevision;
import dev.orm.script.RevisionWriter;
import dev.orm.script.ScriptHeader;
import dev.orm.script.ScriptLanguage;
import dev.orm.script.WriterSettings;
import dev.orm.templates.Template;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the files of a new revision as the options of revision and merge say. */
final class NewRevisions {
    /** How often it begins anew where another process took the id meanwhile. */
    private static final int ATTEMPTS = 20;

    private final Invocation invocation;
    private final Workspace workspace;

    NewRevisions(Invocation invocation) {
        this.invocation = invocation;
        this.workspace = invocation.workspace();
    }

    static Specs options(Specs specs) {
        return specs.option("TEXT", "what it does, in a few words", "-m", "--message")
                .flag("--dry-run", "print the scripts and write nothing")
                .option("ID", "its id (default: the next in the folder's style)", "--rev-id")
                .option("DIR", "where it goes (default: beside the one it revises)", "--location")
                .repeated("--branch-label", "L", "the name of the branch that begins with it")
                .repeated("--depends-on", "REV", "what must be applied before it without being revised by it");
    }

    /** Makes a revision from the folders as they are, and anew where another process was faster. */
    @FunctionalInterface
    interface Attempt {
        void make() throws SQLException;
    }

    void write(Attempt attempt) throws SQLException {
        if (isDry()) {
            attempt.make();
            return;
        }
        try (FolderLock alone = workspace.alone()) {
            repeat(attempt);
        }
    }

    /** Where the system knows no locks of files, the id that another process took tells. */
    private void repeat(Attempt attempt) throws SQLException {
        for (int count = 1; ; count++) {
            try {
                attempt.make();
                return;
            } catch (IdTakenException e) {
                if (count == ATTEMPTS || invocation.has("--rev-id")) {
                    throw e;
                }
                workspace.forgetScripts();
            }
        }
    }

    /** The texts by file, as a person is told them; written unless that was not to be. */
    Map<String, String> write(NewRevision revision) {
        NewRevision linked = revision.withLinks(labels(), dependsOn());
        RevisionWriter writer = new RevisionWriter(workspace.scripts(), settings());
        Map<String, String> shown = new LinkedHashMap<>();
        writer.texts(linked).forEach((file, text) -> shown.put(workspace.shown(file), text));
        if (!isDry()) {
            List<Path> written = writer.write(linked);
            new Hooks(
                            workspace.config().migrations().hooks(),
                            workspace.config().directory())
                    .run(written);
        }
        return shown;
    }

    boolean isDry() {
        return invocation.has("--dry-run");
    }

    /** Whether it is to be a Java migration. */
    static boolean isJava(Invocation invocation) {
        String format = invocation
                .option("--format")
                .orElseGet(() -> invocation.workspace().config().migrations().format());
        if (!format.equals("sql") && !format.equals("java")) {
            throw UsageException.wrongValue("--format", format, "sql or java");
        }
        return format.equals("java");
    }

    /** Without operations. */
    static NewRevision emptyJava(String message, List<RevisionId> parents) {
        return new NewRevision(message, header(Optional.of(parents)), "", ScriptHeader.none(), "", ScriptLanguage.JAVA);
    }

    /** Without statements. */
    static NewRevision empty(String message, List<RevisionId> parents) {
        return new NewRevision(
                message,
                header(Optional.of(parents)),
                Template.of("revision/upgrade.sql").fill(Map.of()),
                header(Optional.empty()),
                Template.of("revision/downgrade.sql").fill(Map.of()));
    }

    private static ScriptHeader header(Optional<List<RevisionId>> parents) {
        return new ScriptHeader(
                true,
                parents,
                List.of(),
                List.of(),
                Optional.empty(),
                MadeLines.of(Made.nothing()),
                Map.of(),
                List.of(),
                false,
                Optional.empty());
    }

    private List<String> labels() {
        RevisionGraph graph = workspace.scripts().graph();
        Set<String> labels = new LinkedHashSet<>(invocation.options("--branch-label"));
        for (String label : labels) {
            if (!BranchLabel.isValid(label)) {
                throw UsageException.wrongValue("--branch-label", label, BranchLabel.EXPECTED);
            }
            RevisionId taken = graph.labels().get(label);
            if (taken != null) {
                throw UsageException.needs(
                        "there is a branch " + label + " already",
                        "it begins with " + graph.get(taken),
                        "choose another label, or add to that branch: --head " + label + "@head");
            }
        }
        return List.copyOf(labels);
    }

    private List<RevisionId> dependsOn() {
        RevisionGraph graph = workspace.scripts().graph();
        Set<RevisionId> ids = new LinkedHashSet<>();
        for (String text : invocation.options("--depends-on")) {
            ids.add(Targets.one(workspace, graph, "--depends-on", text));
        }
        return List.copyOf(ids);
    }

    private WriterSettings settings() {
        MigrationConfig config = workspace.config().migrations();
        return new WriterSettings(
                Clock.systemUTC(), config.timezone(), config.slugLength(), config.file(), id(), location());
    }

    private @Nullable Path location() {
        List<Path> known = workspace.locations();
        return invocation
                .option("--location")
                .map(text -> {
                    Path folder =
                            workspace.directory().resolve(text).toAbsolutePath().normalize();
                    if (known.stream().noneMatch(each -> folder.startsWith(each.normalize()))) {
                        throw UsageException.unknownLocation(
                                text, known.stream().map(workspace::shown).toList());
                    }
                    return folder;
                })
                .orElse(null);
    }

    private @Nullable RevisionId id() {
        return invocation
                .option("--rev-id")
                .map(text -> {
                    if (!RevisionId.isValid(text)) {
                        throw UsageException.wrongValue("--rev-id", text, "numbers with dots between them");
                    }
                    return RevisionId.of(text);
                })
                .orElse(null);
    }
}
