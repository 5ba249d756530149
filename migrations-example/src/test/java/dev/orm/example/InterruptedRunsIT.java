package dev.orm.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is installed: killed, stopped by a signal, started twice, kept waiting. */
@Timeout(180)
class InterruptedRunsIT {
    private static final int REVISIONS = 60;
    private static final int KILLS = 8;

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void manyRevisions() throws IOException {
        project = new Project(folder).write("orm.yaml", "url: jdbc:sqlite:shop.db\n");
        project.write("migrations/V1__log.sql", "create table log (entry integer);\n");
        for (int number = 2; number <= REVISIONS; number++) {
            project.write(
                    "migrations/V" + number + "__entry.sql",
                    "create table t" + number + " (id integer);\ninsert into log values (" + number + ");\n");
        }
        Files.createFile(folder.resolve("shop.db"));
    }

    @Test
    void killedAgainAndAgainTheLastRunEndsTheWork() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed of the kills: " + seed);
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = project.start("upgrade", "head");
            readLines(process, random.nextInt(2 * REVISIONS / KILLS));
            process.waitFor(random.nextInt(4_000), TimeUnit.MICROSECONDS);
            process.destroyForcibly().waitFor();
            assertThat(project.rows("pragma integrity_check"))
                    .as("seed " + seed)
                    .containsExactly("ok");
        }

        project.orm("upgrade", "head").exits(0);

        assertWhole();
    }

    @Test
    void twoAtOnceBothEndWell() {
        Process one = project.start("upgrade", "head");
        Process other = project.start("upgrade", "head");

        Project.ended(other).exits(0);
        Project.ended(one).exits(0);

        assertWhole();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aHeldLockNamesWhoHoldsIt() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("begin immediate");

            Answer answer =
                    project.orm("upgrade", "head", "--lock-timeout", "100ms").exits(5);

            assertThat(answer.err()).endsWith("""
                    error: the database is locked (%s)
                      why:  waited 100 ms for process %d (java)
                      next: try again, or wait longer with connection.lockTimeout: 5m in orm.yaml (upgrade, downgrade and stamp: --lock-timeout 5m; an application: Migrator.lockTimeout); what had to wait has changed nothing
                    """.formatted(
                            folder.resolve("shop.db"), ProcessHandle.current().pid()));
        }
    }

    @Test
    void aTerminatedRunLeavesWhatWasBeforeTheStep() throws Exception {
        Process process = inAnEndlessStep();

        send("-TERM", process);

        assertStopped(process, 143);
    }

    /** A background job of a shell is born deaf to this signal, and so are its children. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void anInterruptedRunLeavesWhatWasBeforeTheStep() throws Exception {
        assumeThat(ignoresInterrupts()).isFalse();
        Process process = inAnEndlessStep();

        send("-INT", process);

        assertStopped(process, 130);
    }

    private Process inAnEndlessStep() throws IOException {
        project.orm("upgrade", "1").exits(0);
        project.write("migrations/V2__entry.sql", """
                create table half (id integer);
                insert into half with recursive n (i) as (select 1 union all select i + 1 from n)
                    select i from n where i < 0;
                """);
        Process process = project.start("upgrade", "2");
        readLines(process, 1);
        return process;
    }

    private static void send(String signal, Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    private void assertStopped(Process process, int exit) {
        assertThat(Project.ended(process))
                .isEqualTo(new Answer(exit, "", "interrupted: finished steps stay, and the one under way is undone\n"));
        assertThat(project.objects()).containsExactly("table log");
        assertThat(project.orm("current").exits(0).out()).isEqualTo("1 log\n");
    }

    /** The lines that tell of progress; the reader is given no more than it asks for, so that later ones can be read. */
    private static void readLines(Process process, int count) throws IOException {
        for (int line = 0; line < count; line++) {
            int character = process.getErrorStream().read();
            while (character != '\n' && character >= 0) {
                character = process.getErrorStream().read();
            }
        }
    }

    private static boolean ignoresInterrupts() throws IOException {
        try (BufferedReader status = Files.newBufferedReader(Path.of("/proc/self/status"))) {
            return status.lines()
                    .filter(line -> line.startsWith("SigIgn:"))
                    .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
        }
    }

    private void assertWhole() {
        List<String> numbers =
                IntStream.rangeClosed(1, REVISIONS).mapToObj(String::valueOf).toList();
        assertThat(project.rows("select revision from orm_version order by sequence"))
                .isEqualTo(numbers);
        assertThat(project.rows("select entry from log order by entry")).isEqualTo(numbers.subList(1, REVISIONS));
        assertThat(project.objects()).hasSize(REVISIONS);
        assertThat(project.orm("upgrade", "head").exits(0).out())
                .isEqualTo("nothing to do; the database is at " + REVISIONS + " (head)\n");
    }
}
