package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.revision.MovedRevisions;
import dev.orm.revision.RevisionId;
import dev.orm.script.FolderLock;
import dev.orm.script.InterruptedMoves;
import dev.orm.script.Rebase;
import dev.orm.script.ScriptDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm rebase [REV]}: moves revisions that are applied nowhere else to the end of the line. */
final class RebaseCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command("rebase", "Moves revisions that are applied nowhere else behind all others.")
                .parameter(0, "REV", false, "one of them (default: those that only this database has)")
                .flag("--dry-run", "tell what would move, and move nothing")
                .option("NAME", "who does this, for the history", "--applied-by")
                .option("TIME", "how long to wait for another run (60s)", "--lock-timeout")
                .option("ENV", "the name of a protected environment", "--confirm")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        ProtectedEnvironment.check(invocation, "rebase");
        if (invocation.has("--dry-run")) {
            rebase(invocation);
            return ExitStatus.DONE;
        }
        try (FolderLock alone = invocation.workspace().alone()) {
            rebase(invocation);
        }
        return ExitStatus.DONE;
    }

    private static void rebase(Invocation invocation) {
        Workspace workspace = invocation.workspace();
        boolean dry = invocation.has("--dry-run");
        InterruptedMoves interrupted =
                dry ? null : InterruptedMoves.in(workspace.locations()).orElse(null);
        if (interrupted != null && settle(invocation, interrupted)) {
            invocation.output().result(new Finished());
            return;
        }
        ScriptDirectory scripts = workspace.scripts();
        Set<RevisionId> applied = Runs.looking(workspace).state().applied();
        RevisionId named = named(invocation, scripts);
        MovedRevisions chosen = MovedRevisions.choose(scripts.graph(), applied, named);
        LocalDateTime now = LocalDateTime.now(
                Clock.systemUTC().withZone(workspace.config().migrations().timezone()));
        Rebase rebase = Rebase.of(scripts, chosen, now);
        if (!dry && !rebase.moves().isEmpty()) {
            Runs.changing(invocation).rebase(rebase);
            workspace.forgetScripts();
        }
        invocation.output().result(new Rebased(rebase, shown(workspace, rebase), dry));
    }

    /** Whether it was done but for the files: whether the rows went before the process died, the database knows. */
    private static boolean settle(Invocation invocation, InterruptedMoves moves) {
        Workspace workspace = invocation.workspace();
        ScriptDirectory before = moves.asBefore(workspace.locations(), workspace.undoFolder());
        boolean made = moves.areMadeIn(Runs.looking(workspace, before).state().applied());
        moves.settle(made);
        workspace.forgetScripts();
        invocation
                .output()
                .notice(
                        made
                                ? "an interrupted rebase was finished: this database has the new versions"
                                : "files that were being moved when a process died are as they were before");
        return made;
    }

    private static @Nullable RevisionId named(Invocation invocation, ScriptDirectory scripts) {
        return invocation
                .parameter(0)
                .map(text -> Targets.one(invocation.workspace(), scripts.graph(), "REV", text))
                .orElse(null);
    }

    private static Map<String, String> shown(Workspace workspace, Rebase rebase) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (Map.Entry<Path, Path> file : rebase.files().entrySet()) {
            shown.put(workspace.shown(file.getKey()), workspace.shown(file.getValue()));
        }
        return shown;
    }

    /** What another process began. */
    private record Finished() implements Result {
        @Override
        public void print(Lines lines) {
            lines.line("moved all that was left");
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            json.writeBooleanField("dryRun", false);
            json.writeArrayFieldStart("moved");
            json.writeEndArray();
            json.writeObjectFieldStart("files");
            json.writeEndObject();
        }
    }

    private record Rebased(Rebase rebase, Map<String, String> files, boolean dry) implements Result {
        @Override
        public void print(Lines lines) {
            if (rebase.moves().isEmpty()) {
                lines.line("nothing to move: all revisions are in one line");
            }
            rebase.moves().forEach(move -> lines.line((dry ? "would move " : "moved ") + move));
            files.forEach((before, after) -> lines.line("  " + before + " -> " + after));
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            json.writeBooleanField("dryRun", dry);
            json.writeArrayFieldStart("moved");
            for (Rebase.Move move : rebase.moves()) {
                json.writeStartObject();
                json.writeStringField("from", move.before().revision().id().text());
                json.writeStringField("to", move.after().revision().id().text());
                json.writeStringField("description", move.after().revision().description());
                Ids.write(json, "parents", move.after().revision().parents());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("files");
            for (Map.Entry<String, String> file : files.entrySet()) {
                json.writeStringField(file.getKey(), file.getValue());
            }
            json.writeEndObject();
        }
    }
}
