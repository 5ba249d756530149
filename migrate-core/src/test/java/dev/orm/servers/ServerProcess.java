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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A server below a shell that waits at a pipe from this process: when the pipe closes, be it that this process was
 * killed, the shell ends the server. Its data go with it, however it ends.
 */
final class ServerProcess {
    private static final int MINUTES_TO_START = 2;

    private static final String SHELL = """
            trap '' HUP INT TERM
            signal=$1 data=$2
            shift 2
            exec 3<&0
            "$@" 3<&- </dev/null &
            server=$!
            exec >/dev/null 2>&1
            { read -r _ <&3; kill -s "$signal" "$server"; } &
            watch=$!
            exec 3<&-
            wait "$server"
            status=$?
            kill -s KILL "$watch"
            rm -rf "$data"
            exit "$status"
            """;

    private final Process shell;
    private final BufferedReader out;
    private final BufferedWriter log;

    private ServerProcess(Process shell, Path log) throws IOException {
        this.shell = shell;
        this.out = shell.inputReader(StandardCharsets.UTF_8);
        this.log = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Waits for the server to be ready; empty if its port was taken by somebody else in the meantime. */
    static Optional<ServerProcess> start(Software software, Path data, int port, Path log) throws IOException {
        var command = new ArrayList<String>(List.of("sh", "-c", SHELL, "sh", software.lastSignal(), data.toString()));
        command.addAll(software.command(data, port));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(data.toFile());
        builder.environment().putAll(software.environment());
        var server = new ServerProcess(builder.start(), log);
        if (server.isReady(software.ready())) {
            Holder.daemon("log", server::follow);
            return Optional.of(server);
        }
        if (Files.readString(log).contains("ddress already in use")) {
            return Optional.empty();
        }
        throw ServerNotStartedException.log(String.join(" ", software.command(data, port)) + " has ended.", log);
    }

    /** False when the server has ended, which it is made to after some minutes. */
    private boolean isReady(String ready) throws IOException {
        var later = CompletableFuture.delayedExecutor(MINUTES_TO_START, TimeUnit.MINUTES);
        var impatience = CompletableFuture.runAsync(this::close, later);
        String line = copyLine();
        while (line != null && !line.contains(ready)) {
            line = copyLine();
        }
        impatience.cancel(false);
        return line != null;
    }

    private void follow() {
        try {
            while (copyLine() != null) {
                // Until the server ends
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String copyLine() throws IOException {
        String line = out.readLine();
        if (line != null) {
            log.write(line + "\n");
            log.flush();
        }
        return line;
    }

    private void close() {
        try {
            shell.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when the server and its data are gone. */
    void end() throws InterruptedException {
        close();
        shell.waitFor();
    }
}
