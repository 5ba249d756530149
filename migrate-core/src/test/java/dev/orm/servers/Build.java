package dev.orm.servers;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The build that this test JVM is part of. */
final class Build {
    private static final String MAVEN = "org.codehaus.plexus.classworlds.launcher.Launcher";

    private Build() {}

    /** {@code target/servers} in the root of the checkout that these classes were compiled in. */
    static Path folder() {
        try {
            Path classes = Path.of(Build.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Stream.iterate(classes, Path::getParent)
                    .takeWhile(folder -> folder != null)
                    .filter(folder -> Files.isDirectory(folder.resolve(".mvn")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No folder .mvn above " + classes))
                    .resolve("target/servers");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Maven's process; empty where something else runs the tests, an IDE for instance. */
    static Optional<ProcessHandle> process() {
        return Stream.iterate(
                        ProcessHandle.current().parent(),
                        Optional::isPresent,
                        parent -> parent.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(Build::isMaven)
                .reduce((nearer, farther) -> farther);
    }

    private static boolean isMaven(ProcessHandle process) {
        return process.info().arguments().stream().flatMap(Stream::of).anyMatch(MAVEN::equals);
    }
}
