package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.cli.output.Style;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import dev.orm.run.SquashCheck;
import dev.orm.script.FileMoves;
import dev.orm.script.FolderLock;
import dev.orm.script.ScriptDirectory;
import dev.orm.script.Squash;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm squash T}: all revisions up to one as a single baseline script. */
final class SquashCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command("squash", "Makes one script of all revisions up to T; databases that ran them know it.")
                .parameter(0, "T", true, "the last of them: an id, a label, head, ...")
                .option("TEXT", "what the script is called (squash)", "-m", "--message")
                .flag("--keep", "leave the scripts of these revisions where they are")
                .flag("--dry-run", "print the script and write nothing")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        if (invocation.has("--dry-run")) {
            squash(invocation);
            return ExitStatus.DONE;
        }
        try (FolderLock alone = invocation.workspace().alone()) {
            squash(invocation);
        }
        return ExitStatus.DONE;
    }

    private static void squash(Invocation invocation) {
        Workspace workspace = invocation.workspace();
        ScriptDirectory scripts = workspace.scripts();
        RevisionId last = Targets.one(
                workspace, scripts.graph(), "T", invocation.parameter(0).orElseThrow());
        Squash squash = Squash.of(scripts, last, invocation.option("-m").orElse("squash"));
        Dialect dialect = Dialects.of("jdbc:" + workspace.url().database() + ":", "");
        new SquashCheck(dialect).check(squash);
        boolean keep = invocation.has("--keep");
        boolean dry = invocation.has("--dry-run");
        Map<String, String> made = new LinkedHashMap<>();
        squash.made(dialect.syntax()).forEach((file, text) -> made.put(workspace.shown(file), text));
        List<Path> removed = keep ? List.of() : squash.removed();
        if (!dry) {
            FileMoves moves = squash.fileMoves(dialect.syntax(), keep);
            moves.apply();
            moves.keep();
            workspace.forgetScripts();
        }
        invocation
                .output()
                .result(new Squashed(
                        squash.replaced(),
                        made,
                        removed.stream().map(workspace::shown).toList(),
                        dry));
    }

    private record Squashed(List<Revision> replaced, Map<String, String> made, List<String> removed, boolean dry)
            implements Result {
        @Override
        public void print(Lines lines) {
            if (dry) {
                made.forEach((file, text) -> {
                    lines.line(Style.STRONG, "-- " + file);
                    lines.line(text);
                });
                return;
            }
            made.keySet().forEach(file -> lines.line(lines.styled(Style.GOOD, "wrote ") + file));
            removed.forEach(file -> lines.line("removed " + file));
            lines.line(ProgressListener.counted(replaced.size(), "revision") + " in one script");
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            json.writeBooleanField("dryRun", dry);
            Ids.write(json, "replaces", replaced.stream().map(Revision::id).toList());
            Ids.texts(json, "files", dry ? List.of() : List.copyOf(made.keySet()));
            Ids.texts(json, "removed", dry ? List.of() : removed);
            if (dry) {
                json.writeObjectFieldStart("scripts");
                for (Map.Entry<String, String> script : made.entrySet()) {
                    json.writeStringField(script.getKey(), script.getValue());
                }
                json.writeEndObject();
            }
        }
    }
}
