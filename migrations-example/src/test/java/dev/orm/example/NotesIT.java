package dev.orm.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.start.Notes;
import dev.orm.run.Migrator;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.sqlite.JDBC;

/** A plain program as a process of its own, with migrate-core (and what comes with it) and a driver on its class path. */
@Timeout(180)
class NotesIT {
    private static final List<String> PARTS = List.of(
            "com/example/start/Notes.class",
            "db/notes/V1__notes.sql",
            "db/notes/V2__done.sql",
            "db/notes/V3__first_note.class");

    @TempDir
    private Path folder;

    private Path classes;

    @BeforeEach
    void itsClassesAndScripts() throws IOException {
        classes = folder.resolve("classes");
        for (String part : PARTS) {
            Path target = classes.resolve(part);
            Files.createDirectories(target.getParent());
            Files.copy(location(NotesIT.class).resolve(part), target);
        }
    }

    @Test
    void itStartsOnNothingAndAgain() throws Exception {
        Answer first = run(classes);
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).isEmpty();
        assertThat(messages(first))
                .containsExactly(
                        "INFO: database " + folder.resolve("notes.db") + ": 3 steps",
                        "INFO: upgrade 1 notes (N ms)",
                        "INFO: upgrade 2 done (N ms)",
                        "INFO: upgrade 3 first note (N ms)",
                        "INFO: 3 steps; the database is at 3 (head)");

        Answer second = run(classes);
        assertThat(messages(second)).containsExactly("INFO: nothing to do; the database is at 3 (head)");
        assertThat(ask("select text from notes order by id")).containsExactly("bread", "milk", "milk");
    }

    @Test
    void allMayBeInOneJar() throws Exception {
        Path jar = jar();

        assertThat(run(jar).exit()).isZero();
        assertThat(ask("select text from notes order by id")).containsExactly("bread", "milk");
    }

    @Test
    void withoutALogItSaysNothing() throws Exception {
        Path silence = Files.writeString(folder.resolve("logging.properties"), ".level = OFF\n");

        Answer answer = run(classes, "-Djava.util.logging.config.file=" + silence);

        assertThat(answer).isEqualTo(new Answer(0, "", ""));
    }

    @Test
    void threeAtOnceAllEndWell() throws Exception {
        for (int number = 4; number <= 30; number++) {
            write("V" + number + "__more.sql", "insert into notes (text) values ('" + number + "');\n");
        }
        List<Process> started = new ArrayList<>();
        for (int instance = 0; instance < 3; instance++) {
            started.add(start(classes));
        }
        for (Process process : started) {
            Answer answer = Project.ended(process);
            assertThat(answer.exit()).as(answer.err()).isZero();
        }

        List<String> numbers =
                IntStream.rangeClosed(1, 30).mapToObj(String::valueOf).toList();
        assertThat(ask("select revision from orm_version order by sequence")).isEqualTo(numbers);
        assertThat(ask("select count(*) from notes")).containsExactly(String.valueOf(28 + 3));
    }

    @Test
    void aFailureEndsItAndSaysWhatToDo() throws Exception {
        write("V4__fails.sql", "insert into notes (text) values ('half');\ninsert into nowhere values (1);\n");

        Answer answer = run(classes);

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("""
                Exception in thread "main" dev.orm.run.StatementFailedException: upgrade 4 fails failed at statement 2 (V4__fails.sql, line 2, column 1)
                  why:  [SQLITE_ERROR] SQL error or missing database (no such table: nowhere); the statement is
                        insert into nowhere values (1)
                  next: everything this step did was rolled back; the last step that was done is upgrade 3 first note; correct the script and run it again
                """);
        assertThat(ask("select revision from orm_version order by sequence")).containsExactly("1", "2", "3");
        assertThat(ask("select text from notes")).containsExactly("bread");

        write("V4__fails.sql", "insert into notes (text) values ('half');\n");
        assertThat(run(classes).exit()).isZero();
        assertThat(ask("select text from notes order by id")).containsExactly("bread", "half", "milk");
    }

    private void write(String script, String text) throws IOException {
        Files.writeString(classes.resolve("db/notes").resolve(script), text);
    }

    private Path jar() throws IOException {
        Path jar = folder.resolve("notes.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String entry : List.of("db/", "db/notes/")) {
                out.putNextEntry(new JarEntry(entry));
            }
            for (String part : PARTS) {
                out.putNextEntry(new JarEntry(part));
                Files.copy(classes.resolve(part), out);
            }
        }
        return jar;
    }

    private Answer run(Path program, String... options) throws IOException, URISyntaxException {
        return Project.ended(start(program, options));
    }

    private Process start(Path program, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of(options));
        command.add("-cp");
        command.add(Stream.of(
                        program,
                        location(Migrator.class),
                        location(ClassReader.class),
                        location(ClassNode.class),
                        location(JDBC.class))
                .map(Path::toString)
                .reduce((first, second) -> first + File.pathSeparator + second)
                .orElseThrow());
        command.add(Notes.class.getName());
        return new ProcessBuilder(command).directory(folder.toFile()).start();
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> messages(Answer answer) {
        return answer.err()
                .lines()
                .filter(line -> line.startsWith("INFO") || line.startsWith("WARNING"))
                .map(line -> line.replaceFirst("\\d+ ms", "N ms"))
                .toList();
    }

    private List<String> ask(String query) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("notes.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
