package dev.orm.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What one server's binaries need to become a running server for tests: nothing is safe on disk, all means the same. */
interface Software {

    /**
     * Unpacks the binaries and makes the data files.
     *
     * @param wanted where the data may lie
     * @return where it lies
     */
    Path prepare(Path wanted, Path log) throws IOException;

    /** What runs the server in the foreground. */
    List<String> command(Path data, int port);

    Map<String, String> environment();

    /** Part of the line with which the server says that it takes connections. */
    String ready();

    /** The signal after which nothing of the server is left, its data neither. */
    String lastSignal();
}
