package dev.orm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A command, the folder it runs in, and what its environment holds beside ours. */
record Program(Path folder, Map<String, String> environment, List<String> command) {

    Program {
        environment = Map.copyOf(environment);
        command = List.copyOf(command);
    }

    Program with(String... arguments) {
        return new Program(
                folder,
                environment,
                Stream.concat(command.stream(), Stream.of(arguments)).toList());
    }

    Program in(Path other) {
        return new Program(other, environment, command);
    }

    /** Runs it as a whole process; how long that took. */
    Duration run() throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        int exit = process.waitFor();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (exit != 0) {
            throw new IllegalStateException(
                    String.join(" ", command) + " ended with " + exit + ":\n" + Files.readString(said));
        }
        return took;
    }
}
