package dev.orm.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A holder of the test's own, for a build whose Maven is a process that only waits. */
class HolderTest {
    private static final String POSTGRESQL = "postgresql-18.6";

    @TempDir
    private static Path shared;

    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path temporary;

    private Path folder;
    private Process maven;

    @BeforeAll
    static void unpack() throws IOException {
        new PostgreSqlSoftware(shared, PostgreSqlAccount.OWN).unpack();
    }

    @BeforeEach
    void startBuild() throws IOException {
        folder = Files.createDirectories(temporary.resolve("with a space"));
        Files.createSymbolicLink(folder.resolve(POSTGRESQL), shared.resolve(POSTGRESQL));
        maven = start(new ProcessBuilder("cat"));
    }

    @AfterEach
    void endBuild() throws Exception {
        started.forEach(Process::destroyForcibly);
        for (ProcessHandle process : ofHolder()) {
            await(process);
        }
        Path link = folder.resolve(POSTGRESQL);
        if (Files.isSymbolicLink(link)) {
            Files.delete(link);
        }
    }

    @Test
    void testProcessesThatAskAtOnceShareOneServer() throws Exception {
        Process one = ask();
        Process other = ask();

        String address = answer(one);

        assertThat(answer(other)).isEqualTo(address);
        try (Connection connection = connect(address)) {
            assertThat(connection.getMetaData().getDatabaseProductVersion()).startsWith("18.6");
        }
    }

    @Test
    void theServerStaysBetweenTwoTestProcessesOfABuild() throws Exception {
        Process one = ask();
        String address = answer(one);
        one.destroyForcibly().waitFor();

        assertThat(answer(ask())).isEqualTo(address);
    }

    @Test
    void nothingIsLeftOfABuildThatWasKilled() throws Exception {
        Process test = ask();
        String address = answer(test);
        List<ProcessHandle> processes = ofHolder();

        maven.destroyForcibly();
        test.destroyForcibly();

        assertThat(processes).hasSizeGreaterThan(3);
        for (ProcessHandle process : processes) {
            await(process);
        }
        assertThatThrownBy(() -> connect(address)).isInstanceOf(SQLException.class);
        assertThat(folders("data")).isEmpty();
    }

    @Test
    void aKilledHolderTakesItsServersWithItAndTheNextOneCleansUp() throws Exception {
        String address = answer(ask());
        List<ProcessHandle> processes = ofHolder();
        Path data = folders("data").get(0);

        processes.get(0).destroyForcibly();

        for (ProcessHandle process : processes) {
            await(process);
        }
        assertThat(data).isEmptyDirectory();
        assertThat(answer(ask())).isNotEqualTo(address);
        assertThat(data).doesNotExist();
    }

    @Test
    void aServerThatDoesNotStartShowsItsLog() throws IOException {
        Files.delete(folder.resolve(POSTGRESQL));
        Path programs = Files.createDirectories(folder.resolve(POSTGRESQL).resolve("bin"));
        Path initdb = programs.resolve("initdb");
        Files.writeString(initdb, "#!/bin/sh\necho no room on the disk\nexit 1\n");
        initdb.toFile().setExecutable(true);

        assertThatThrownBy(() -> new HolderClient(folder, Optional.of(maven.toHandle())).start(ServerKind.POSTGRESQL))
                .isInstanceOf(ServerNotStartedException.class)
                .hasMessage("PostgreSQL does not make its data files. The end of " + folder
                        + "/postgresql.log:\nno room on the disk");
    }

    private Process ask() throws IOException {
        return start(new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                AskingProcess.class.getName(),
                folder.toString(),
                Long.toString(maven.pid())));
    }

    private Process start(ProcessBuilder builder) throws IOException {
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        started.add(process);
        return process;
    }

    private static String answer(Process process) throws IOException {
        try (BufferedReader out = process.inputReader()) {
            return Objects.requireNonNull(out.readLine(), "the test process has ended");
        }
    }

    private static Connection connect(String address) throws SQLException {
        return new ServerAddress(ServerKind.POSTGRESQL, address, "", "postgres", "").open("postgres");
    }

    /** The holder, then all that it has started. */
    private List<ProcessHandle> ofHolder() throws IOException {
        return folders("data").stream()
                .map(data -> Long.parseLong(data.getFileName().toString().replace("data-", "")))
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(holder -> Stream.concat(Stream.of(holder), holder.descendants()))
                .toList();
    }

    private List<Path> folders(String prefix) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.getFileName().toString().startsWith(prefix + "-"))
                    .toList();
        }
    }

    private static void await(ProcessHandle process) throws Exception {
        process.onExit().get(1, TimeUnit.MINUTES);
    }
}
