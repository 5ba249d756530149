package dev.orm.servers;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A test JVM's side of the holder. Every connection stays open as long as this JVM lives: the operating system closes
 * it, however the JVM ends, and so tells the holder.
 */
final class HolderClient {
    private static final int ATTEMPTS = 5;

    /** Milliseconds: the holder's last port may be another program's by now. */
    private static final int STRANGER_IS_SILENT = 10_000;

    private static final List<Socket> LEASES = new ArrayList<>();

    private final Path folder;
    private final Optional<ProcessHandle> build;

    HolderClient(Path folder, Optional<ProcessHandle> build) {
        this.folder = folder;
        this.build = build;
    }

    static HolderClient ofBuild() {
        return new HolderClient(Build.folder(), Build.process());
    }

    ServerAddress start(ServerKind kind) {
        try {
            Socket lease = leaseInTurn();
            int port = ask(kind, lease);
            keep(lease);
            return ServerAddress.local(kind, port);
        } catch (IOException e) {
            throw ServerNotStartedException.log("The holder of the test servers is gone: " + e + ".", log());
        }
    }

    private static int ask(ServerKind kind, Socket lease) throws IOException {
        new DataOutputStream(lease.getOutputStream()).writeUTF(kind.name());
        var in = new DataInputStream(lease.getInputStream());
        if (in.readBoolean()) {
            return in.readInt();
        }
        try (lease) {
            throw ServerNotStartedException.answered(in.readUTF());
        }
    }

    private static void keep(Socket lease) {
        synchronized (LEASES) {
            LEASES.add(lease);
        }
    }

    /** A file lock keeps out other processes, not this one's threads. */
    private Socket leaseInTurn() throws IOException {
        synchronized (LEASES) {
            return lease();
        }
    }

    /** Connects to the holder, and starts one where there is none; the lock lets one test JVM at a time look. */
    private Socket lease() throws IOException {
        Files.createDirectories(folder);
        try (FileChannel channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Optional<Socket> lease = connect();
                if (lease.isPresent()) {
                    return lease.get();
                }
                launch();
            }
        }
        throw ServerNotStartedException.log("The holder of the test servers does not start.", log());
    }

    /** Empty where no holder listens, or one that is about to end. */
    private Optional<Socket> connect() {
        try {
            int port = Integer.parseInt(Files.readString(folder.resolve("port")).strip());
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            var out = new DataOutputStream(socket.getOutputStream());
            out.writeUTF(folder.toString());
            out.writeLong(build.map(ProcessHandle::pid).orElse(0L));
            socket.setSoTimeout(STRANGER_IS_SILENT);
            boolean ours = new DataInputStream(socket.getInputStream()).readBoolean();
            socket.setSoTimeout(0);
            return Optional.of(socket).filter(connected -> ours);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns when the holder listens; what it prints is its port. */
    private void launch() throws IOException {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        holder.getOutputStream().close();
        try (BufferedReader out = holder.inputReader()) {
            String port = out.readLine();
            if (port == null) {
                throw ServerNotStartedException.log("The holder of the test servers does not start.", log());
            }
            Files.writeString(folder.resolve("port"), port);
        }
    }

    private Path log() {
        return folder.resolve("holder.log");
    }
}
