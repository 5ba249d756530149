package dev.orm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The packaged orm. */
record Distribution(Path launcher) {

    /** orm in a folder, with a cache that may hold an archive or not. */
    Program in(Path folder, Path cache) {
        return new Program(
                folder,
                Map.of("JAVA_HOME", System.getProperty("java.home"), "XDG_CACHE_HOME", cache.toString()),
                List.of(launcher.toString()));
    }

    /** What a program that calls orm in its own JVM needs on its class path. */
    Path jars() {
        return launcher.resolveSibling("../lib").normalize().resolve("*");
    }

    /** orm with its archive, as it runs from the second time on. */
    Program warm(Path folder, Path cache) throws IOException, InterruptedException {
        Program orm = in(Files.createDirectories(folder), Files.createDirectories(cache));
        orm.with("--version").run();
        awaitArchive(cache);
        return orm;
    }

    /** The launcher makes its archive behind the command's back; nothing is measured meanwhile. */
    static void awaitArchive(Path cache) throws IOException, InterruptedException {
        for (int waited = 0; waited < 600; waited++) {
            if (contains(cache, "orm.jsa", "orm.aot") && !contains(cache, "making")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("no archive appeared in " + cache);
    }

    private static boolean contains(Path below, String... names) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name -> List.of(names).contains(name));
        } catch (java.io.UncheckedIOException e) {
            return false; // the folder of the attempt went away while we looked
        }
    }
}
