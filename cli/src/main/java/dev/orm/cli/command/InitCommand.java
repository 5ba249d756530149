package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.templates.ProjectTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm init [DIR]}: orm.yaml and a migrations folder; overwrites nothing. */
final class InitCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command("init", "Writes orm.yaml and a migrations folder; overwrites nothing.")
                .parameter(0, "DIR", false, "the migrations folder (default: the template's)")
                .option("NAME", "generic (default) or spring", "--template")
                .option("WHAT", "take over from flyway or a database (a later version)", "--adopt")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) throws SQLException {
        invocation.option("--adopt").ifPresent(what -> {
            throw UsageException.needs(
                    "orm init --adopt " + what + " is not in this version",
                    "adopting an existing history or database comes with a later one",
                    "run orm init without --adopt");
        });
        ProjectTemplate template =
                invocation.option("--template").map(InitCommand::template).orElse(ProjectTemplate.GENERIC);
        Path project = invocation.workspace().directory();
        String migrations = invocation.parameter(0, template.migrations());
        Map<String, Boolean> files = new LinkedHashMap<>();
        Path config = project.resolve(invocation.workspace().options().config());
        files.put(config.toString(), write(config, template.configuration(values(project, migrations))));
        files.put(migrations + "/", makeFolder(project.resolve(migrations)));
        makeDatabase(invocation.workspace(), files);
        invocation.output().result(new Initialized(files));
        return ExitStatus.DONE;
    }

    /** An embedded database's file, since no other command makes one without being asked. */
    private static void makeDatabase(Workspace workspace, Map<String, Boolean> files) throws SQLException {
        Optional<Path> file = workspace.url().file();
        if (file.isPresent()) {
            boolean there = Files.exists(file.get());
            workspace.connect(true).close();
            files.put(String.valueOf(file.get().getFileName()), !there);
        }
    }

    private static ProjectTemplate template(String id) {
        return ProjectTemplate.byId(id)
                .orElseThrow(() -> UsageException.wrongValue("--template", id, "generic or spring"));
    }

    private static Map<String, String> values(Path project, String migrations) {
        Path name = project.toAbsolutePath().normalize().getFileName();
        String database = name == null ? "app" : name.toString().replaceAll("[^A-Za-z0-9_.-]", "_");
        return Map.of(
                "url",
                "jdbc:sqlite:" + database + ".db",
                "classpath",
                String.join(", ", classpath(project)),
                "migrations",
                "'" + migrations.replace("'", "''") + "'");
    }

    private static List<String> classpath(Path project) {
        List<String> all = new ArrayList<>();
        if (Files.exists(project.resolve("build.gradle")) || Files.exists(project.resolve("build.gradle.kts"))) {
            all.add("build/classes/java/main");
        } else {
            all.add("target/classes");
        }
        return all;
    }

    /** Whether the file is new. */
    private static boolean write(Path file, String text) {
        if (Files.exists(file)) {
            return false;
        }
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (IOException e) {
            throw UsageException.cannotMake(file, e);
        }
    }

    private static boolean makeFolder(Path folder) {
        if (Files.isDirectory(folder)) {
            return false;
        }
        try {
            Files.createDirectories(folder);
            return true;
        } catch (IOException e) {
            throw UsageException.cannotMake(folder, e);
        }
    }

    private record Initialized(Map<String, Boolean> files) implements Result {
        @Override
        public void print(Lines lines) {
            files.forEach((file, made) -> lines.line((made ? "wrote " : "kept  ") + file));
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            json.writeArrayFieldStart("files");
            for (Map.Entry<String, Boolean> file : files.entrySet()) {
                if (file.getValue()) {
                    json.writeString(file.getKey());
                }
            }
            json.writeEndArray();
        }
    }
}
