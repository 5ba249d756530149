package dev.orm.mapping.classpath;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder of class files. */
record Folder(Path place) implements ClassContainer {

    @Override
    public void each(Predicate<String> wanted, ContentReader reader) throws IOException {
        Path root = place.toRealPath();
        for (Path file : files(root)) {
            String path = root.relativize(file).toString().replace(File.separatorChar, '/');
            if (wanted.test(path)) {
                reader.read(path, Files.readAllBytes(file));
            }
        }
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        Path file = place.resolve(path);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    public void close() {
        // a folder is not held open
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
