package dev.orm.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A project of Alembic's own on SQLite, where the machine has Alembic. */
record Alembic(Path executable, Path folder) {
    static final String ABSENT = "alembic is not on the PATH (0.34 to 0.41 s on a like machine)";

    static Optional<Alembic> in(Path folder) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(path -> Path.of(path, "alembic"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(executable -> new Alembic(executable, folder));
    }

    Program command(String... arguments) {
        return new Program(folder, Map.of(), List.of(executable.toString())).with(arguments);
    }

    /** Revisions that do nothing, applied. */
    void writeEmpty(int revisions) throws IOException, InterruptedException {
        init();
        for (int revision = 0; revision < revisions; revision++) {
            command("revision", "-m", "step " + revision).run();
        }
        command("upgrade", "head").run();
    }

    /** Models, and a database that a first revision made from them. */
    void writeModels(String models) throws IOException, InterruptedException {
        init();
        write(models);
        Path environment = folder.resolve("alembic/env.py");
        String text = Files.readString(environment)
                .replace("target_metadata = None", "import models\ntarget_metadata = models.Base.metadata");
        Files.writeString(environment, text);
        command("revision", "--autogenerate", "-m", "create").run();
        command("upgrade", "head").run();
    }

    void write(String models) throws IOException {
        Files.writeString(folder.resolve("models.py"), models);
    }

    /** Compiles the models off the clock, as a JVM's classes are. */
    void compile() throws IOException, InterruptedException {
        Path python = executable.resolveSibling("python3");
        new Program(folder, Map.of(), List.of(python.toString(), "-m", "compileall", "-q", "-f", "models.py")).run();
    }

    private void init() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        command("init", "alembic").run();
        Path configuration = folder.resolve("alembic.ini");
        String text = Files.readString(configuration)
                .replaceFirst("(?m)^sqlalchemy\\.url = .*$", "sqlalchemy.url = sqlite:///alembic.db");
        Files.writeString(configuration, text);
    }
}
