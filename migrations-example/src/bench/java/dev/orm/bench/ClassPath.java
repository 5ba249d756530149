package dev.orm.bench;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where our own classes and jars are. */
final class ClassPath {
    private ClassPath() {}

    /** The jars whose names begin with one of these, in the order of the class path. */
    static Stream<Path> jars(String... names) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .filter(path -> Stream.of(names)
                        .anyMatch(name -> path.getFileName().toString().startsWith(name)));
    }

    static Path folderOf(Class<?> ours) {
        try {
            return Path.of(
                    ours.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
