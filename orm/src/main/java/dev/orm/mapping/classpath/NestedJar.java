package dev.orm.mapping.classpath;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** A library inside an application archive. It is read as a stream, each time: nothing is unpacked. */
final class NestedJar implements ClassContainer {

    private final Path archive;
    private final ZipFile zip;
    private final ZipEntry library;
    private @Nullable Set<String> paths;

    NestedJar(Path archive, ZipFile zip, ZipEntry library) {
        this.archive = archive;
        this.zip = zip;
        this.library = library;
    }

    @Override
    public Path place() {
        return archive.resolve(library.getName());
    }

    @Override
    public void each(Predicate<String> wanted, ContentReader reader) throws IOException {
        try (ZipInputStream stream = new ZipInputStream(zip.getInputStream(library))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                if (wanted.test(entry.getName())) {
                    reader.read(entry.getName(), stream.readAllBytes());
                }
            }
        }
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        if (!paths().contains(path)) {
            return Optional.empty();
        }
        byte[][] found = new byte[1][];
        each(path::equals, (name, content) -> found[0] = content);
        return Optional.ofNullable(found[0]);
    }

    @Override
    public void close() {
        // the archive is closed by its own container
    }

    private Set<String> paths() throws IOException {
        Set<String> known = paths;
        if (known == null) {
            Set<String> seen = new HashSet<>();
            each(
                    path -> {
                        seen.add(path);
                        return false;
                    },
                    (path, content) -> {});
            known = seen;
            paths = known;
        }
        return known;
    }
}
