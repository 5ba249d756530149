package dev.orm.servers;

import java.io.IOException;
import java.nio.file.Path;

/** A test JVM of a build that is not Maven's: it asks for PostgreSQL, prints the port and waits for its input to end. */
final class AskingProcess {
    private AskingProcess() {}

    /** @param arguments the holder's folder and the number of the process that plays Maven */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
        var client = new HolderClient(Path.of(arguments[0]), ProcessHandle.of(Long.parseLong(arguments[1])));
        System.out.println(client.start(ServerKind.POSTGRESQL).authority());
        System.in.read();
    }
}
