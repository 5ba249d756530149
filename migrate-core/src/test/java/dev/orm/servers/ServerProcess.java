package dev.orm.servers;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A server below a shell that waits at a pipe from this process: when the pipe closes, be it that this process was
 * killed, the shell ends the server. Its data go with it, however it ends.
 */
final class ServerProcess {
    private static final String SHELL = """
            trap '' HUP INT TERM
            signal=$1 data=$2
            shift 2
            exec 3<&0
            "$@" 3<&- </dev/null &
            server=$!
            { read -r _ <&3; kill -s "$signal" "$server"; } >/dev/null 2>&1 &
            watch=$!
            exec 3<&-
            wait "$server"
            status=$?
            kill -s KILL "$watch"
            rm -rf "$data"
            exit "$status"
            """;

    private final Process shell;

    private ServerProcess(Process shell) {
        this.shell = shell;
    }

    /** Waits for the server to be ready; null if its port was taken by somebody else in the meantime. */
    static ServerProcess start(Software software, Path data, int port, Path log) throws IOException {
        var command = new ArrayList<String>(List.of("sh", "-c", SHELL, "sh", software.lastSignal(), data.toString()));
        command.addAll(software.command(data, port));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(data.toFile());
        builder.environment().putAll(software.environment());
        Process shell = builder.start();
        BufferedReader out = shell.inputReader(StandardCharsets.UTF_8);
        boolean portTaken = false;
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            append(log, line);
            portTaken |= line.contains("ddress already in use");
            if (line.contains(software.ready())) {
                follow(out, log);
                return new ServerProcess(shell);
            }
        }
        if (portTaken) {
            return null;
        }
        throw ServerNotStartedException.log(String.join(" ", software.command(data, port)) + " has ended.", log);
    }

    private static void append(Path log, String line) throws IOException {
        Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static void follow(BufferedReader out, Path log) {
        var thread = new Thread(
                () -> {
                    try (BufferedWriter writer =
                            Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                        for (String line = out.readLine(); line != null; line = out.readLine()) {
                            writer.write(line + "\n");
                            writer.flush();
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "log");
        thread.setDaemon(true);
        thread.start();
    }

    void end() throws IOException, InterruptedException {
        shell.getOutputStream().close();
        shell.waitFor();
    }
}
