package dev.orm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that are filled for a measurement and emptied again. */
final class Folders {
    private Folders() {}

    /** Deletes a file or a folder with all that it holds. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Deletes a launcher's cache once its archive is there, so that nothing goes on while others are measured. */
    static void deleteWhenArchived(Path cache) throws IOException, InterruptedException {
        if (Files.exists(cache)) {
            Distribution.awaitArchive(cache);
            delete(cache);
        }
        Files.createDirectories(cache);
    }

    /** Puts a project's configuration into a new folder. */
    static Path project(Path folder, String configuration) throws IOException {
        Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(folder.resolve("orm.yaml"), configuration);
        return folder;
    }
}
