package dev.orm.mapping.classpath;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The class files that class loaders know, by name: they cannot be listed. */
record LoaderContainer(List<ClassLoader> loaders) implements ClassContainer {

    LoaderContainer {
        loaders = List.copyOf(loaders);
    }

    @Override
    public Path place() {
        return Path.of("the class path of this program");
    }

    @Override
    public void each(Predicate<String> wanted, ContentReader reader) {
        // nobody can list what a class loader knows
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        for (ClassLoader loader : loaders) {
            try (InputStream stream = loader.getResourceAsStream(path)) {
                if (stream != null) {
                    return Optional.of(stream.readAllBytes());
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        // a class loader is not ours to close
    }
}
