package dev.orm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of a folder as they were, to be put back between rounds. */
record Kept(Path folder, Map<Path, byte[]> contents) {

    static Kept of(Path folder) throws IOException {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            contents.put(file, Files.readAllBytes(file));
        }
        return new Kept(folder, contents);
    }

    void restore() throws IOException {
        for (Path file : files(folder)) {
            if (!contents.containsKey(file)) {
                Files.delete(file);
            }
        }
        for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
