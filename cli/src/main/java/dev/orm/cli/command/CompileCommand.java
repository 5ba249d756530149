package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.revision.Revision;
import dev.orm.script.JavaCall;
import dev.orm.script.ScriptDirectory;
import dev.orm.script.SqlScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm compile}: classes of the Java migrations, for where there is no compiler. */
final class CompileCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command("compile", "Compiles the Java migrations, for images without a compiler.")
                .option("DIR", "where the classes go (default: beside the sources)", "--into")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) throws IOException {
        Workspace workspace = invocation.workspace();
        ScriptDirectory scripts = workspace.scripts();
        List<String> written = new ArrayList<>();
        for (Revision revision : scripts.revisions()) {
            SqlScript script = scripts.script(revision.id()).upgrade();
            JavaCall java = script.java().orElse(null);
            Path source = script.file();
            if (java != null && source != null) {
                Path folder = folder(invocation, script, source);
                for (Map.Entry<String, byte[]> made :
                        new TreeMap<>(java.migration().compile()).entrySet()) {
                    written.add(workspace.shown(write(folder, made.getKey(), made.getValue())));
                }
            }
        }
        invocation.output().result(new Written(written));
        return ExitStatus.DONE;
    }

    /** As the sources stand in their location. */
    private static Path folder(Invocation invocation, SqlScript script, Path source) throws IOException {
        Path root = invocation
                .option("--into")
                .map(into -> invocation.workspace().directory().resolve(into))
                .orElse(null);
        Path beside = source.resolveSibling("");
        if (root == null) {
            return beside;
        }
        int slash = script.name().lastIndexOf('/');
        Path folder = slash < 0 ? root : root.resolve(script.name().substring(0, slash));
        return Files.createDirectories(folder);
    }

    private static Path write(Path folder, String className, byte[] bytes) throws IOException {
        Path file = folder.resolve(className.substring(className.lastIndexOf('.') + 1) + ".class");
        return Files.write(file, bytes);
    }

    private record Written(List<String> files) implements Result {
        @Override
        public void print(Lines lines) {
            files.forEach(lines::line);
            if (files.isEmpty()) {
                lines.line("no Java migrations");
            }
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            json.writeArrayFieldStart("files");
            for (String file : files) {
                json.writeString(file);
            }
            json.writeEndArray();
        }
    }
}
