package dev.orm.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.sqlite.util.LibraryLoaderUtil;

/** The yardsticks as programs: in a JVM as it comes, or with all that orm's launcher gives its own. */
final class Jvm {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final boolean HAS_AOT_CACHE = Runtime.version().feature() >= 25;

    /** What cli/src/dist/bin/orm passes. */
    private static final List<String> LAUNCHER_FLAGS = List.of(
            "-Xlog:disable",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:-UsePerfData",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8");

    /** What it passes beside that, except for upgrade and downgrade. */
    static final String QUICK = "-XX:TieredStopAtLevel=1";

    private final Path folder;
    private final String classPath;

    private Jvm(Path folder, String classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /** A JVM whose class path is the main class in a jar of its own, and those of our jars whose names begin so. */
    static Jvm of(Path folder, Class<?> main, String... jars) throws IOException {
        Path jar = Files.createDirectories(folder).resolve("yardstick.jar");
        String entry = main.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream content = new JarOutputStream(file)) {
            content.putNextEntry(new JarEntry(entry));
            content.write(Files.readAllBytes(ClassPath.folderOf(main).resolve(entry)));
        }
        List<String> all = new ArrayList<>(List.of(jar.toString()));
        ClassPath.jars(jars).map(Path::toString).forEach(all::add);
        return new Jvm(folder, String.join(File.pathSeparator, all));
    }

    /** As it comes. */
    Program plain(Class<?> main, String... arguments) {
        return program(List.of(), main, arguments);
    }

    /** With the launcher's flags, an archive of what one run loads, and SQLite's native library in a folder. */
    Program tuned(List<String> more, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> flags = new ArrayList<>(LAUNCHER_FLAGS);
        flags.addAll(more);
        flags.addAll(nativeLibrary());
        Path archive = folder.resolve(main.getSimpleName() + ".archive");
        program(join(flags, making(archive)), main, arguments).run();
        return program(join(flags, using(archive)), main, arguments);
    }

    private Program program(List<String> flags, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        return new Program(folder, Map.of(), command);
    }

    private List<String> nativeLibrary() throws IOException {
        Path library = folder.resolve("libsqlitejdbc.so");
        if (!Files.exists(library)) {
            String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
            try (var content = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
                Files.copy(content, library);
            }
        }
        return List.of("-Dorg.sqlite.lib.path=" + folder, "-Dorg.sqlite.lib.name=" + library.getFileName());
    }

    private static List<String> making(Path archive) {
        return List.of((HAS_AOT_CACHE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive);
    }

    private static List<String> using(Path archive) {
        return HAS_AOT_CACHE
                ? List.of("-XX:AOTCache=" + archive)
                : List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + archive);
    }

    private static List<String> join(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
