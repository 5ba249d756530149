package dev.orm.run;

import dev.orm.script.ScriptDirectory;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Folders on disk or on the class path, read anew by each run.
 *
 * @param locations as Flyway and Spring write them
 * @param loader which has the class path; null: the thread's, else ours
 */
record ScriptLocations(List<String> locations, @Nullable ClassLoader loader) implements ScriptSource {
    private static final String VENDOR = "{vendor}";

    ScriptLocations {
        locations = List.copyOf(locations);
    }

    /** Where Flyway has them unless it is told otherwise. */
    static ScriptLocations standard() {
        return new ScriptLocations(List.of("classpath:db/migration"), null);
    }

    @Override
    public ScriptDirectory read(String database) {
        return ScriptDirectory.read(locations, database, classPath());
    }

    @Override
    public ScriptSource early() {
        return locations.stream().anyMatch(location -> location.contains(VENDOR)) ? this : ScriptSource.of(read(""));
    }

    private ClassLoader classPath() {
        return Stream.of(
                        loader,
                        Thread.currentThread().getContextClassLoader(),
                        getClass().getClassLoader())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(ClassLoader::getSystemClassLoader);
    }
}
