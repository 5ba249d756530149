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
    private static final String NO_ROOM = "echo no room on the disk\nexit 1\n";

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
        program(POSTGRESQL + "/bin/initdb", NO_ROOM);
        program("mysql-8.0.12/bin/mysqld", "test \"$1\" = --version && exit 0\n" + NO_ROOM);
        program("mariadb-11.4.5/bin/mariadbd", NO_ROOM);
        systemTables();

        assertThatThrownBy(() -> start(ServerKind.POSTGRESQL))
                .isInstanceOf(ServerNotStartedException.class)
                .hasMessage("PostgreSQL does not make its data files. The end of " + folder
                        + "/postgresql.log:\nno room on the disk");
        assertThatThrownBy(() -> start(ServerKind.MYSQL))
                .isInstanceOf(ServerNotStartedException.class)
                .hasMessage("MySQL does not make its data files. The end of " + folder
                        + "/mysql.log:\nno room on the disk");
        assertThatThrownBy(() -> start(ServerKind.MARIADB))
                .isInstanceOf(ServerNotStartedException.class)
                .hasMessage("MariaDB does not make its data files. The end of " + folder
                        + "/mariadb.log:\nno room on the disk");
    }

    @Test
    void aServerThatEndsAtOnceShowsItsLog() throws IOException {
        String onlyStart = "case \"$*\" in *--port=*) echo the plugin is broken; exit 1;; esac\n";
        program("mysql-8.0.12/bin/mysqld", onlyStart);
        program("mariadb-11.4.5/bin/mariadbd", onlyStart);
        systemTables();

        assertThatThrownBy(() -> start(ServerKind.MYSQL))
                .isInstanceOf(ServerNotStartedException.class)
                .hasMessageContaining("/mysql-8.0.12/bin/mysqld --no-defaults ")
                .hasMessageEndingWith(" has ended. The end of " + folder + "/mysql.log:\nthe plugin is broken");
        assertThatThrownBy(() -> start(ServerKind.MARIADB))
                .isInstanceOf(ServerNotStartedException.class)
                .hasMessageContaining("/mariadb-11.4.5/bin/mariadbd --no-defaults ")
                .hasMessageEndingWith(" has ended. The end of " + folder + "/mariadb.log:\nthe plugin is broken");
    }

    private void start(ServerKind kind) {
        new HolderClient(folder, Optional.of(maven.toHandle())).start(kind);
    }

    private void program(String file, String text) throws IOException {
        Path program = folder.resolve(file);
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\n" + text);
        program.toFile().setExecutable(true);
    }

    /** MariaDB is fed with these scripts. */
    private void systemTables() throws IOException {
        Path share = Files.createDirectories(folder.resolve("mariadb-11.4.5/share"));
        for (String part : MariaDbSoftware.SYSTEM_TABLES) {
            Files.writeString(share.resolve(part), "");
        }
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
