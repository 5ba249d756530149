package dev.orm.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.sqlite.JDBC;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * What the launcher runs in the background to make later starts fast: it unpacks SQLite's native library under the
 * name given, and uses what commands use, so that the JVM archives these classes when this one exits.
 */
final class Warmup {

    private Warmup() {}

    /** The name of the native library to write is the only argument. */
    public static void main(String[] args) throws IOException, SQLException {
        unpackLibrary(Path.of(args[0]));
        queryDatabase();
        new Farewell().end();
        Main.run("--version");
        Main.run("--help");
        useCommands(Path.of(args[0]).resolveSibling("making"));
    }

    /** Under another name first: the launcher trusts the library once it is there. */
    private static void unpackLibrary(Path library) throws IOException {
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
        Path unpacked = library.resolveSibling(library.getFileName() + ".making");
        try (InputStream content = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new FileNotFoundException(resource);
            }
            Files.copy(content, unpacked, StandardCopyOption.REPLACE_EXISTING);
        }
        System.load(unpacked.toAbsolutePath().toString());
        Files.move(unpacked, library, StandardCopyOption.REPLACE_EXISTING);
        System.setProperty("org.sqlite.lib.path", String.valueOf(library.getParent()));
        System.setProperty("org.sqlite.lib.name", String.valueOf(library.getFileName()));
    }

    /** What people run most, in a project that is thrown away. The folder can be written, which others may not be. */
    private static void useCommands(Path making) throws IOException {
        Path project = Files.createTempDirectory(making, "project");
        Path yaml = project.resolve("orm.yaml");
        Files.writeString(yaml, configuration());
        new Ahead(yaml).run();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Cli cli = new Cli(nowhere, nowhere, Map.of(), project, false);
        cli.run("init");
        cli.run("revision", "--autogenerate", "-m", "first");
        cli.run("revision", "-m", "second");
        cli.run("upgrade", "head");
        cli.run("upgrade", "head");
        for (String look : List.of("current", "status", "heads", "history", "inspect", "check")) {
            cli.run(look);
            cli.run(look, "--json");
        }
        cli.run("check", "--from", "history");
        cli.run("downgrade", "base");
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The models are {@link WarmupModel}, in the jar that this class came from. */
    private static String configuration() {
        String jar =
                Warmup.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return """
                url: jdbc:sqlite:warmup.db
                models:
                  classpath: ['%s']
                  packages: [dev.orm.cli]
                """.formatted(URLDecoder.decode(jar, StandardCharsets.UTF_8).replace("'", "''"));
    }

    /** DriverManager would load the other databases' drivers too. */
    private static void queryDatabase() throws SQLException {
        try (Connection connection = new JDBC().connect("jdbc:sqlite::memory:", new Properties());
                Statement statement = connection.createStatement()) {
            statement.executeQuery("SELECT 1").next();
        }
    }
}
