package dev.orm.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The libraries that a server's binary asks of the system. The ones that are not there are unpacked from the
 * distribution's packages into a folder of the user's cache; nothing is installed.
 */
final class SharedLibraries {

    /** The packages that may hold a library: Debian 12's name first, then the one of newer Debian and Ubuntu. */
    private static final Map<String, List<String>> PACKAGES =
            Map.of("libaio.so.1", List.of("libaio1", "libaio1t64"), "libnuma.so.1", List.of("libnuma1"));

    private static final Pattern MISSING = Pattern.compile("loading shared libraries: ([^:]+):");
    private static final List<Path> SYSTEM =
            List.of(Path.of("/usr/lib/x86_64-linux-gnu"), Path.of("/usr/lib64"), Path.of("/usr/lib"));

    private final ServerKind kind;
    private final Path folder;
    private final List<Path> system;

    SharedLibraries(ServerKind kind) {
        this(kind, cache(System.getenv()).resolve(kind.scheme()), SYSTEM);
    }

    /**
     * @param folder for what is brought
     * @param system the folders of the system's own
     */
    SharedLibraries(ServerKind kind, Path folder, List<Path> system) {
        this.kind = kind;
        this.folder = folder;
        this.system = system;
    }

    private static Path cache(Map<String, String> environment) {
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path home = cache.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return home.resolve("orm-test-servers");
    }

    /** For LD_LIBRARY_PATH. */
    String path() {
        return folder.toString();
    }

    /** Returns when the binary can be loaded. */
    void complete(String binary, Path log) throws IOException {
        synchronized (SharedLibraries.class) {
            for (Optional<String> missing = missing(binary); missing.isPresent(); missing = missing(binary)) {
                bring(missing.get(), log);
            }
        }
    }

    private Optional<String> missing(String binary) throws IOException {
        var builder = new ProcessBuilder(binary, "--version").redirectErrorStream(true);
        builder.environment().put("LD_LIBRARY_PATH", path());
        Process process = builder.start();
        process.getOutputStream().close();
        Matcher missing = MISSING.matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        return missing.find() ? Optional.of(missing.group(1)) : Optional.empty();
    }

    private void bring(String library, Path log) throws IOException {
        List<String> packages = PACKAGES.getOrDefault(library, List.of());
        Path target = folder.resolve(library);
        if (Files.exists(target)) {
            throw ServerNotStartedException.log(target + " is there and cannot be loaded.", log);
        }
        Optional<Path> renamed = renamed(system.stream(), library);
        if (renamed.isPresent()) {
            link(renamed.get(), target);
            return;
        }
        try (var apt = new AptPackages(log)) {
            for (String name : packages) {
                Optional<Path> found = apt.unpack(name).flatMap(unpacked -> inside(unpacked, library));
                if (found.isPresent()) {
                    put(found.get(), target);
                    return;
                }
            }
        }
        throw ServerNotStartedException.library(
                kind, library, packages.isEmpty() ? "the package that holds it" : String.join(" or ", packages), log);
    }

    private static Optional<Path> inside(Path unpacked, String library) {
        try (Stream<Path> files = Files.walk(unpacked)) {
            List<Path> folders = files.filter(Files::isDirectory).toList();
            return Stream.of(library, library + "t64")
                    .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                    .filter(Files::exists)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> renamed(Stream<Path> folders, String library) {
        return folders.map(folder -> folder.resolve(library + "t64"))
                .filter(Files::exists)
                .findFirst();
    }

    /** A link to what is gone is made anew. */
    private void link(Path library, Path target) throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(target);
        Files.createSymbolicLink(target, library);
    }

    private void put(Path library, Path target) throws IOException {
        Files.createDirectories(folder);
        Path partial = Files.createTempFile(folder, "library", "");
        Files.copy(library, partial, StandardCopyOption.REPLACE_EXISTING);
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
