package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.cli.Cli;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder in which commands are typed as a person would, and a SQLite database beside it. */
final class Project {
    private final Path folder;

    Project(Path folder) {
        this.folder = folder;
    }

    /** What a command answered. */
    record Answer(int exit, String out, String err) {
        Answer exits(int expected) {
            assertThat(exit).as(out + err).isEqualTo(expected);
            return this;
        }
    }

    Path folder() {
        return folder;
    }

    Answer orm(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new Cli(stream(out), stream(err), Map.of(), folder, false).run(arguments);
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** The one migration whose name ends so. */
    Path migration(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("migrations"))) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    void sql(String database, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(database));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    List<String> rows(String database, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(database));
                ResultSet result = connection.createStatement().executeQuery(query)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getString(column));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }

    /** Tables that are not orm's own. */
    List<String> tables(String database) throws SQLException {
        return rows(
                database,
                "select name from sqlite_schema where type = 'table' and name not like 'sqlite%'"
                        + " and name not like 'orm_version%' order by name");
    }

    /** Every file with its bytes, to show that nothing was touched. */
    Map<String, String> files() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                all.put(folder.relativize(file).toString(), content);
            }
        }
        return all;
    }
}
