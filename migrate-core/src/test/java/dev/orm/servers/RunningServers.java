package dev.orm.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The servers of one holder: each is started once, when first asked for, and a failure is remembered. */
final class RunningServers {
    private final Path folder;
    private final Path data;
    private final Map<ServerKind, Start> starts = new ConcurrentHashMap<>();

    RunningServers(Path folder, Path data) {
        this.folder = folder;
        this.data = data;
    }

    /** Waits until the server takes connections. */
    int port(ServerKind kind) {
        return starts.computeIfAbsent(kind, Start::new).port();
    }

    void end() throws InterruptedException {
        for (Start start : starts.values()) {
            start.end();
        }
    }

    private Software software(ServerKind kind) {
        return switch (kind) {
            case MYSQL, MYSQL_FOLDING -> new MySqlSoftware(folder, kind.flags());
            case MARIADB, MARIADB_FOLDING -> new MariaDbSoftware(folder, kind.flags());
            case POSTGRESQL -> new PostgreSqlSoftware(folder);
        };
    }

    /** One server, while its lock is held by whoever asked first. */
    private final class Start {
        private static final int ATTEMPTS = 3;

        private final ServerKind kind;
        private final Path log;
        private int port;
        private ServerProcess process;
        private ServerNotStartedException failure;

        Start(ServerKind kind) {
            this.kind = kind;
            this.log = folder.resolve(kind.file() + ".log");
        }

        synchronized int port() {
            if (process == null && failure == null) {
                begin();
            }
            if (failure != null) {
                throw failure;
            }
            return port;
        }

        private void begin() {
            try {
                attempt(software(kind));
            } catch (ServerNotStartedException e) {
                failure = e;
            } catch (IOException e) {
                failure = ServerNotStartedException.log(kind.file() + " does not start: " + e + ".", log);
            }
        }

        private void attempt(Software software) throws IOException {
            for (int attempt = 0; attempt < ATTEMPTS && process == null; attempt++) {
                Files.deleteIfExists(log);
                Path own = software.prepare(data.resolve(kind.file()), log);
                port = freePort();
                process = ServerProcess.start(software, own, port, log).orElse(null);
            }
            if (process == null) {
                throw ServerNotStartedException.log(kind.file() + " finds no free port.", log);
            }
        }

        private static int freePort() throws IOException {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }

        synchronized void end() throws InterruptedException {
            if (process != null) {
                process.end();
            }
        }
    }
}
