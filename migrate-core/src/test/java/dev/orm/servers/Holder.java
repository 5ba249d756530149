package dev.orm.servers;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The process that owns the test servers. It listens on a port of the loopback interface, prints the port, starts a
 * server when it is first asked for, and ends when {@link Leases} says that the build is over.
 */
final class Holder {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Path folder;
    private final Path data;
    private final ServerSocket door;
    private final RunningServers servers;
    private final Leases leases = new Leases(System::nanoTime);

    private Holder(Path folder, ServerSocket door) throws IOException {
        this.folder = folder;
        this.door = door;
        this.data = Files.createDirectories(
                folder.resolve("data-" + ProcessHandle.current().pid()));
        this.servers = new RunningServers(folder, data);
    }

    /** @param arguments the folder for data, logs and unpacked binaries */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Folders.deleteLeftBehind(folder);
        try (var door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var holder = new Holder(folder, door);
            daemon("door", holder::receive);
            System.out.println(door.getLocalPort());
            System.setOut(new PrintStream(System.err, true));
            holder.watch();
        }
    }

    static void daemon(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** A folder that is gone means that somebody cleaned: the next build asks another holder. */
    private void watch() throws IOException, InterruptedException {
        while (!leases.over() && Files.exists(data)) {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
        door.close();
        servers.end();
        Folders.delete(data);
    }

    private void receive() {
        try {
            while (true) {
                Socket client = door.accept();
                daemon("client", () -> serve(client));
            }
        } catch (IOException e) {
            // The door has been closed
        }
    }

    private void serve(Socket client) {
        try (client;
                var in = new DataInputStream(client.getInputStream());
                var out = new DataOutputStream(client.getOutputStream())) {
            boolean ours = in.readUTF().equals(folder.toString());
            long build = in.readLong();
            boolean served = ours && leases.begin(build);
            if (served) {
                answer(in, out);
            } else {
                out.writeBoolean(false);
            }
        } catch (IOException e) {
            // The client has ended in the middle of a sentence: it needs no answer
        }
    }

    /** Ends with the client: its side of the connection is closed by then. */
    private void answer(DataInputStream in, DataOutputStream out) throws IOException {
        try {
            out.writeBoolean(true);
            tell(ServerKind.valueOf(in.readUTF()), out);
            in.read();
        } finally {
            leases.end();
        }
    }

    private void tell(ServerKind kind, DataOutputStream out) throws IOException {
        try {
            int port = servers.port(kind);
            out.writeBoolean(true);
            out.writeInt(port);
        } catch (ServerNotStartedException e) {
            out.writeBoolean(false);
            out.writeUTF(e.getMessage());
        }
    }
}
