package dev.orm.cli.command;

import dev.orm.ExitStatus;
import dev.orm.cli.config.Config.MigrationConfig;
import dev.orm.diff.Findings;
import dev.orm.diff.Notice;
import dev.orm.diff.RevisionDraft;
import dev.orm.revision.RevisionId;
import dev.orm.schema.Schema;
import dev.orm.script.HeadFile;
import dev.orm.script.IdTakenException;
import dev.orm.script.Made;
import dev.orm.script.MadeLines;
import dev.orm.script.NewRevision;
import dev.orm.script.RevisionWriter;
import dev.orm.script.ScriptHeader;
import dev.orm.script.WriterSettings;
import dev.orm.templates.Template;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm revision -m TEXT}: a new pair of scripts, empty or made from the models. */
final class RevisionCommand implements Command {
    /** How often it begins anew where another process took the id meanwhile. */
    private static final int ATTEMPTS = 20;

    private static final List<String> LATER =
            List.of("--head", "--splice", "--branch-label", "--depends-on", "--format");

    @Override
    public CommandSpec spec() {
        return ComparisonRun.options(Specs.command("revision", "Writes a new revision.")
                        .option("TEXT", "what it does, in a few words", "-m", "--message")
                        .flag("--autogenerate", "from the difference between models and database")
                        .flag("--dry-run", "print the scripts and write nothing")
                        .option("ID", "its id (default: the next in the folder's style)", "--rev-id")
                        .option("DIR", "where it goes (default: beside the one it revises)", "--location"))
                .option("T", "what it revises (a later version)", "--head")
                .flag("--splice", "revise what is no head (a later version)")
                .option("L", "a label (a later version)", "--branch-label")
                .option("R", "what it needs (a later version)", "--depends-on")
                .option("FORMAT", "sql; java comes with a later version", "--format")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) throws SQLException {
        LATER.stream().filter(invocation::has).findFirst().ifPresent(option -> {
            throw UsageException.later(option);
        });
        String message = invocation
                .option("-m")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> UsageException.needs(
                        "a revision needs a message", "its file is named after it", "add -m \"add invoices\""));
        if (!invocation.has("--autogenerate")) {
            ComparisonRun.refuse(invocation);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return revise(invocation, message);
            } catch (IdTakenException e) {
                if (attempt == ATTEMPTS || invocation.has("--rev-id")) {
                    throw e;
                }
                invocation.workspace().forgetScripts();
            }
        }
    }

    private static ExitStatus revise(Invocation invocation, String message) throws SQLException {
        HeadFile.check(invocation.workspace().scripts());
        List<RevisionId> parents = Parents.of(invocation.workspace());
        return invocation.has("--autogenerate")
                ? autogenerate(invocation, message, parents)
                : write(invocation, empty(message, parents), nothing(), List.of());
    }

    private static ExitStatus autogenerate(Invocation invocation, String message, List<RevisionId> parents)
            throws SQLException {
        ComparisonRun.Found found = new ComparisonRun(invocation).find(parents);
        List<Notice> notices = new ArrayList<>(found.notices());
        if (found.findings().isEmpty()) {
            FindingsResult.tell(invocation, notices);
            invocation.output().result(new FindingsResult(found.findings(), notices, Map.of(), false, false));
            return ExitStatus.DONE;
        }
        RevisionDraft draft = new RevisionDraft(found.dialect(), found.findings());
        draft.irreversible()
                .forEach(reason -> notices.add(new Notice("no-undo", null, null, "no undo script: " + reason)));
        return write(invocation, draft.write(message, parents), found.findings(), notices);
    }

    private static ExitStatus write(
            Invocation invocation, NewRevision revision, Findings findings, List<Notice> notices) {
        Workspace workspace = invocation.workspace();
        RevisionWriter writer = new RevisionWriter(workspace.scripts(), settings(invocation));
        Map<String, String> scripts = shown(workspace, writer.texts(revision));
        boolean dry = invocation.has("--dry-run");
        if (!dry) {
            writer.write(revision);
        }
        FindingsResult.tell(invocation, notices);
        invocation.output().result(new FindingsResult(findings, notices, scripts, dry, false));
        return ExitStatus.DONE;
    }

    private static Map<String, String> shown(Workspace workspace, Map<Path, String> texts) {
        Map<String, String> shown = new LinkedHashMap<>();
        texts.forEach((file, text) -> shown.put(workspace.shown(file), text));
        return shown;
    }

    private static WriterSettings settings(Invocation invocation) {
        MigrationConfig config = invocation.workspace().config().migrations();
        return new WriterSettings(
                Clock.systemUTC(), config.timezone(), config.slugLength(), id(invocation), location(invocation));
    }

    private static @Nullable Path location(Invocation invocation) {
        Workspace workspace = invocation.workspace();
        List<Path> known = workspace.config().migrations().locations();
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

    private static @Nullable RevisionId id(Invocation invocation) {
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

    private static NewRevision empty(String message, List<RevisionId> parents) {
        ScriptHeader header = header(Optional.of(parents));
        return new NewRevision(
                message,
                header,
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

    private static Findings nothing() {
        return new Findings(List.of(), List.of(), List.of(), List.of(), Made.nothing(), Schema.empty(), List.of());
    }
}
