package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.revision.RevisionId;
import dev.orm.script.RevisionScript;
import dev.orm.script.ScriptDirectory;
import dev.orm.script.SqlScript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm edit REV}: opens a revision's scripts in the person's editor and waits for it. */
final class EditCommand implements Command {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    @Override
    public CommandSpec spec() {
        return Specs.command("edit", "Opens a revision's scripts in $VISUAL or $EDITOR.")
                .parameter(0, "REV", true, "head, current, an id, ...")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) throws IOException {
        Workspace workspace = invocation.workspace();
        ScriptDirectory scripts = workspace.scripts();
        String named = invocation.parameter(0).orElseThrow();
        RevisionId id = Targets.one(workspace, scripts.graph(), "REV", named);
        List<Path> files = files(scripts.script(id));
        edit(workspace, files);
        invocation
                .output()
                .result(new Edited(files.stream().map(workspace::shown).toList()));
        return ExitStatus.DONE;
    }

    private static List<Path> files(RevisionScript script) {
        List<Path> files = new ArrayList<>();
        add(files, script.upgrade());
        if (script.undo() != null) {
            add(files, script.undo());
        }
        return files;
    }

    private static void add(List<Path> files, SqlScript script) {
        Path file = script.file();
        if (file != null && !files.contains(file)) {
            files.add(file);
        }
    }

    private static void edit(Workspace workspace, List<Path> files) throws IOException {
        String editor = workspace
                .variable("VISUAL")
                .filter(text -> !text.isBlank())
                .or(() -> workspace.variable("EDITOR").filter(text -> !text.isBlank()))
                .orElseThrow(() -> UsageException.needs(
                        "there is no editor",
                        "neither VISUAL nor EDITOR is set in the environment",
                        "set EDITOR, or open " + workspace.shown(files.get(0)) + " yourself"));
        List<String> command = new ArrayList<>();
        for (Matcher word = WORD.matcher(editor); word.find(); ) {
            command.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        files.forEach(file -> command.add(file.toString()));
        int exit = run(command, editor, workspace);
        if (exit != 0) {
            throw UsageException.needs(
                    "the editor ended with exit code " + exit, editor, "look what it said, or set EDITOR to another");
        }
    }

    /** On the terminal that we have; away from one, what it prints must not stand in our output. */
    private static int run(List<String> command, String editor, Workspace workspace) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        if (!workspace.interactive()) {
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw UsageException.needs(
                    "cannot start the editor " + editor,
                    String.valueOf(e.getMessage()),
                    "set EDITOR (or VISUAL, which counts first) to a program that is there");
        }
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the editor was open", e);
        }
    }

    private record Edited(List<String> files) implements Result {
        @Override
        public void print(Lines lines) {
            files.forEach(file -> lines.line("edited " + file));
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            Ids.texts(json, "files", files);
        }
    }
}
