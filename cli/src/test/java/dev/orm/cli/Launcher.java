package dev.orm.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Starts a program with nothing in its environment but what the test says. */
final class Launcher {

    /** What a program said, and how it ended. */
    record Outcome(int exit, String out, String err) {}

    private final Path path;
    private final Map<String, String> environment = new HashMap<>();
    private Path workingFolder = Path.of(".");

    Launcher(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** The same environment and working folder for another program. */
    Launcher at(Path other) {
        Launcher launcher = new Launcher(other);
        launcher.environment.putAll(environment);
        launcher.workingFolder = workingFolder;
        return launcher;
    }

    Launcher with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Launcher in(Path folder) {
        workingFolder = folder;
        return this;
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
        String out = read(process.getInputStream());
        return new Outcome(process.waitFor(), out, err.join());
    }

    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(path.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
