package dev.orm.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A server that a test asked for is not there; the message holds the end of its log. */
public final class ServerNotStartedException extends RuntimeException {
    private static final int LINES = 40;

    private ServerNotStartedException(String message) {
        super(message);
    }

    /** What the holder answered. */
    static ServerNotStartedException answered(String message) {
        return new ServerNotStartedException(message);
    }

    static ServerNotStartedException log(String what, Path log) {
        return new ServerNotStartedException(what + " The end of " + log + ":\n" + tail(log));
    }

    static ServerNotStartedException library(ServerKind kind, String library, String packages, Path log) {
        return log(
                kind.scheme() + " needs " + library + ", which this machine lacks and apt did not bring. Install "
                        + packages + ", or name another server in " + kind.variable() + ".",
                log);
    }

    static ServerNotStartedException platform(ServerKind kind, String platform) {
        return new ServerNotStartedException("The tests bring " + kind.scheme() + " for Linux on amd64, and this is "
                + platform + ". Name another server in " + kind.variable() + ".");
    }

    private static String tail(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return "(it cannot be read: " + e + ")";
        }
    }
}
