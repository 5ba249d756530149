package dev.orm.servers;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Programs that are run to their end, their output in a log. */
final class Commands {
    private Commands() {}

    static boolean succeed(List<String> command, Path log, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return run(builder);
    }

    /** In a folder. */
    static boolean succeed(List<String> command, Path log, Map<String, String> environment, Path folder)
            throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return run(builder);
    }

    static boolean succeed(List<String> command, Path log) throws IOException {
        return succeed(command, log, Map.of());
    }

    /** With a file as the program's input. */
    static boolean succeed(List<String> command, Path log, Path input) throws IOException {
        return run(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(input.toFile()));
    }

    private static boolean run(ProcessBuilder builder) throws IOException {
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return false;
        }
        process.getOutputStream().close();
        return await(process) == 0;
    }

    static int await(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }
}
