package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.cli.Launcher.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that write into one migrations folder at one moment: one at a time, each on what the one before it wrote. */
class WritersAtOneMomentTest {
    private static final int MANY = 3;
    private static final String FIRST = "V20260101000000__users.sql";

    @TempDir
    private Path folder;

    private Typed typed;

    @BeforeEach
    void project() throws IOException {
        typed = new Typed(folder)
                .write("orm.yaml", "url: jdbc:sqlite:shop.db\nconnection: {lockTimeout: 30s}\n")
                .write("migrations/" + FIRST, "create table tag (id integer not null primary key);\n")
                .write(
                        "Tag.java",
                        "@jakarta.persistence.Entity class Tag { @jakarta.persistence.Id int id; String label; }\n");
        Files.createDirectories(folder.resolve("target/classes"));
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder + "/target/classes", folder + "/Tag.java");
        assertThat(typed.orm("upgrade", "--create").exit()).isZero();
    }

    @Test
    void theSameDifferenceIsWrittenOnce() throws Exception {
        List<Outcome> outcomes = atOnce("revision", "--autogenerate", "-m", "label");

        assertThat(outcomes).extracting(Outcome::exit).containsExactlyInAnyOrder(0, 1, 1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.exit() == 1)
                .allSatisfy(outcome -> assertThat(outcome.err()).contains("orm upgrade"));
        assertThat(typed.files("migrations"))
                .hasSize(4)
                .contains("HEAD", FIRST)
                .anyMatch(file -> file.matches("U\\d{14}__label\\.sql"))
                .anyMatch(file -> file.matches("V\\d{14}__label\\.sql"));
        assertThat(typed.orm("heads").out().lines()).hasSize(1);
    }

    @Test
    void emptyRevisionsStandOnOneAnother() throws Exception {
        assertThat(atOnce("revision", "-m", "more")).extracting(Outcome::exit).containsOnly(0);

        assertThat(typed.orm("heads").out().lines()).hasSize(1);
        assertThat(typed.orm("history").out().lines()).hasSize(MANY + 1);
    }

    @Test
    void oneThatWasKilledStopsNobody() throws Exception {
        Files.writeString(folder.resolve("migrations/.orm-lock"), "left behind");

        assertThat(typed.orm("revision", "-m", "more").exit()).isZero();

        assertThat(typed.files("migrations")).hasSize(4).doesNotContain(".orm-lock");
    }

    @Test
    void whoeverWaitsTooLongIsTold() throws Exception {
        typed.write("orm.yaml", "url: jdbc:sqlite:shop.db\nconnection: {lockTimeout: 1s}\n");
        Path file = folder.resolve("migrations/.orm-lock");
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();

            for (String[] command : List.of(
                    new String[] {"revision", "-m", "more"},
                    new String[] {"merge"},
                    new String[] {"squash", "head"},
                    new String[] {"rebase"})) {
                assertThat(process(command)).isEqualTo(new Outcome(5, "", """
                        waiting: another orm writes into migrations
                        error: another orm writes into the migrations folder (%s)
                          why:  it has not ended within 1s
                          next: run the command again when it has, or raise connection.lockTimeout
                        """.formatted(folder.resolve("migrations"))));
            }
            assertThat(process("revision", "-m", "more", "--dry-run").exit()).isZero();
        }
    }

    @Test
    void whoeverWaitedSeesWhatCameMeanwhile() throws Exception {
        Path file = folder.resolve("migrations/.orm-lock");
        Process waiting;
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();
            waiting = start("revision", "--autogenerate", "-m", "label");
            assertThat(new BufferedReader(new InputStreamReader(waiting.getErrorStream(), StandardCharsets.UTF_8))
                            .readLine())
                    .isEqualTo("waiting: another orm writes into migrations");
            typed.write("migrations/V20260102000000__label.sql", "alter table tag add column label varchar(255);\n");
        }

        assertThat(waiting.waitFor()).isEqualTo(1);
        assertThat(typed.orm("heads").out()).isEqualTo("20260102000000 label (head)\n");
    }

    private List<Outcome> atOnce(String... arguments) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(MANY);
        try {
            List<Callable<Outcome>> all = new ArrayList<>();
            for (int person = 0; person < MANY; person++) {
                all.add(() -> process(arguments));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> future : people.invokeAll(all)) {
                outcomes.add(future.get());
            }
            return outcomes;
        } finally {
            people.shutdownNow();
        }
    }

    /** A process of its own: threads of one would not wait for each other as processes do. */
    private Outcome process(String... arguments) throws IOException, InterruptedException {
        return java().run(all(arguments));
    }

    private Process start(String... arguments) throws IOException {
        return java().start(all(arguments));
    }

    private Launcher java() {
        return new Launcher(Path.of(System.getProperty("java.home"), "bin", "java")).in(folder);
    }

    private static String[] all(String... arguments) {
        return Stream.concat(
                        Stream.of("--enable-native-access=ALL-UNNAMED", "-cp", absoluteClassPath(), "dev.orm.cli.Main"),
                        Stream.of(arguments))
                .toArray(String[]::new);
    }

    private static String absoluteClassPath() {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(System.getProperty("path.separator"), entries);
    }
}
