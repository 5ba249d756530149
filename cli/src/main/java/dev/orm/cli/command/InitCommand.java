package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.connect.ConnectionFailedException;
import dev.orm.templates.ProjectTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
                .flag("--create", "make the database on its server where it is missing")
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
        Workspace workspace = invocation.workspace();
        Path project = workspace.directory().toAbsolutePath().normalize();
        Path config = project.resolve(workspace.options().config()).normalize();
        String migrations = invocation.parameter(0, template.migrations());
        Map<String, Boolean> files = new LinkedHashMap<>();
        Map<String, String> values = values(project, config.resolveSibling(""), migrations);
        files.put(workspace.shown(config), write(config, template.configuration(values)));
        Path folder = project.resolve(migrations);
        files.put(workspace.shown(folder) + "/", makeFolder(folder));
        makeDatabase(workspace, invocation.has("--create"), files);
        invocation.output().result(new Initialized(files));
        return ExitStatus.DONE;
    }

    /** An embedded database's file, since no other command makes one without being asked; on a server only if asked. */
    private static void makeDatabase(Workspace workspace, boolean create, Map<String, Boolean> files)
            throws SQLException {
        Optional<Path> file = workspace.url().file();
        if (file.isPresent()) {
            boolean there = Files.exists(file.get());
            workspace.connect(true).close();
            files.put(workspace.shown(file.get()), !there);
        } else if (create) {
            boolean there = isOnItsServer(workspace);
            workspace.connect(true).close();
            files.put("database " + workspace.url().databaseName(), !there);
        }
    }

    private static boolean isOnItsServer(Workspace workspace) throws SQLException {
        try {
            workspace.connect(false, Duration.ZERO, Duration.ZERO).close();
            return true;
        } catch (ConnectionFailedException e) {
            return false;
        }
    }

    private static ProjectTemplate template(String id) {
        return ProjectTemplate.byId(id)
                .orElseThrow(() -> UsageException.wrongValue("--template", id, "generic or spring"));
    }

    /** @param from where paths in the configuration start */
    private static Map<String, String> values(Path project, Path from, String migrations) {
        Path name = project.getFileName();
        String database = name == null ? "app" : name.toString().replaceAll("[^A-Za-z0-9_.-]", "_");
        return Map.of(
                "url",
                "jdbc:sqlite:" + relative(from, project.resolve(database + ".db")),
                "classpath",
                relative(from, project.resolve(classpath(project))),
                "migrations",
                "'" + relative(from, project.resolve(migrations)).replace("'", "''") + "'");
    }

    private static String relative(Path from, Path path) {
        return from.relativize(path.normalize()).toString().replace('\\', '/');
    }

    private static String classpath(Path project) {
        boolean gradle =
                Files.exists(project.resolve("build.gradle")) || Files.exists(project.resolve("build.gradle.kts"));
        return gradle ? "build/classes/java/main" : "target/classes";
    }

    /** Whether the file is new. */
    private static boolean write(Path file, String text) {
        if (Files.exists(file)) {
            return false;
        }
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
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
