package dev.orm.mapping.reader;

import dev.orm.mapping.ModelNotice;
import dev.orm.mapping.classpath.ClassFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds classes that are older than their sources, in the layouts of Maven and Gradle. */
final class StaleClasses {

    private static final List<Path> OUTPUTS = Stream.of(
                    "target/classes", "build/classes/java/main", "build/classes/kotlin/main")
            .map(Path::of)
            .toList();
    private static final List<String> SOURCES = List.of("src/main/java/%s.java", "src/main/kotlin/%s.kt");

    private StaleClasses() {}

    /** One notice for all of them. */
    static Optional<ModelNotice> notice(Stream<ClassFile> files) {
        List<String> stale = files.filter(StaleClasses::isStale)
                .map(ClassFile::className)
                .distinct()
                .sorted()
                .toList();
        if (stale.isEmpty()) {
            return Optional.empty();
        }
        String named = stale.stream().limit(3).collect(Collectors.joining(", "));
        return Optional.of(new ModelNotice(
                stale.size() > 3 ? named + " and " + (stale.size() - 3) + " more" : named,
                "the source is newer than the class file: compile first"));
    }

    private static boolean isStale(ClassFile file) {
        Path compiled = file.place().resolve(file.className().replace('.', '/') + ".class");
        return source(file)
                .filter(source -> time(source).compareTo(time(compiled)) > 0)
                .isPresent();
    }

    private static Optional<Path> source(ClassFile file) {
        String outermost = file.className().replaceFirst("\\$.*", "").replace('.', '/');
        Path place = file.place().toAbsolutePath();
        return OUTPUTS.stream()
                .filter(place::endsWith)
                .map(output ->
                        place.resolve("../".repeat(output.getNameCount())).normalize())
                .flatMap(module -> SOURCES.stream().map(source -> module.resolve(String.format(source, outermost))))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
