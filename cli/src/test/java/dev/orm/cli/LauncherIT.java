package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.cli.Launcher.Outcome;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged launcher, started as people start it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Path DISTRIBUTION = Path.of(System.getProperty("orm.distribution", "target/orm"));
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    private static final String VERSION = System.getProperty("orm.version", "0.1.0-SNAPSHOT");
    private static final String JAR = "lib/cli-" + VERSION + ".jar";
    private static final Outcome STARTED = new Outcome(0, "orm " + VERSION + "\n", "");

    @TempDir
    Path folder;

    private Launcher orm;

    @BeforeEach
    void nothingIsWritable() {
        orm = new Launcher(DISTRIBUTION.resolve("bin/orm").toAbsolutePath())
                .with("PATH", "/usr/bin:/bin")
                .with("JAVA_HOME", JAVA_HOME.toString())
                .with("TMPDIR", "/proc");
    }

    @Test
    void runsWhereNothingCanBeWritten() throws Exception {
        orm.with("HOME", "/dev/null/home").with("XDG_CACHE_HOME", "/dev/null/cache");
        assertThat(orm.run("--version")).isEqualTo(STARTED);
    }

    @Test
    void runsWithoutHomeAndMakesTheArchiveInTheTemporaryFolder() throws Exception {
        orm.with("TMPDIR", folder.toString());
        assertThat(orm.run("--version")).isEqualTo(STARTED);
        assertThat(archiveBelow(folder)).isNotEmptyFile();
        assertThat(orm.run("--version")).isEqualTo(STARTED);
    }

    @Test
    void keepsAnArchiveThatTheJvmAccepts() throws Exception {
        Path installed = copyTo(folder.resolve("with a space"));
        Path cache = Files.createDirectory(folder.resolve("the cache"));
        orm = orm.at(installed.resolve("bin/orm")).with("XDG_CACHE_HOME", cache.toString());
        assertThat(orm.run("--version")).isEqualTo(STARTED);

        Path archive = archiveBelow(cache);
        assertThat(archive.resolveSibling("libsqlitejdbc.so")).isNotEmptyFile();
        assertThat(orm.run("--version")).isEqualTo(STARTED);
        assertThat(orm.at(JAVA_HOME.resolve("bin/java"))
                        .run(insisting(archive, installed))
                        .exit())
                .isZero();
    }

    @Test
    void anArchiveThatOthersCouldHaveWrittenIsLeftAlone() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("orm"), elsewhere);
        orm.with("XDG_CACHE_HOME", folder.toString());
        assertThat(orm.run("--version")).isEqualTo(STARTED);
        assertThat(elsewhere).isEmptyDirectory();
    }

    /** A disk that was full, a copy that was cut short: the JVM aborts over such an archive. */
    @Test
    void anArchiveThatBreaksOffIsNotUsedAndMadeAnew() throws Exception {
        orm.with("XDG_CACHE_HOME", folder.toString());
        assertThat(orm.run("--version")).isEqualTo(STARTED);
        Path archive = archiveBelow(folder);
        long whole = Files.size(archive);
        assertThat(archive.toFile().setWritable(true)).isTrue();
        try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            channel.truncate(1_000_000);
        }

        assertThat(orm.run("--version")).isEqualTo(STARTED);
        archiveBelow(folder);
        assertThat(orm.run("--version")).isEqualTo(STARTED);
        assertThat(Files.size(archive)).isGreaterThan(whole / 2);
    }

    /** All see that there is no archive, one makes it, and none says a word about it. */
    @Test
    void severalFirstStartsAtOnce() throws Exception {
        orm.with("XDG_CACHE_HOME", folder.toString());
        List<CompletableFuture<Outcome>> starts = new ArrayList<>();
        for (int start = 0; start < 4; start++) {
            starts.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return orm.run("--version");
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }

        assertThat(starts).allSatisfy(start -> assertThat(start.join()).isEqualTo(STARTED));
        assertThat(archiveBelow(folder)).isNotEmptyFile();
    }

    @Test
    void runsThroughLinksAndFromARelativePath() throws Exception {
        Path installed = copyTo(folder.resolve("installed"));
        Files.createSymbolicLink(folder.resolve("first"), Path.of("installed/bin/orm"));
        Files.createSymbolicLink(folder.resolve("second"), Path.of("first"));
        assertThat(orm.at(folder.resolve("second")).run("--version")).isEqualTo(STARTED);
        orm.in(installed.resolve("lib"));
        assertThat(orm.at(Path.of("../bin/orm")).run("--version")).isEqualTo(STARTED);
        orm.in(folder);
        assertThat(orm.at(Path.of("/bin/sh")).run("second", "--version")).isEqualTo(STARTED);
    }

    @Test
    void runsInEveryShellThatIsHere() throws Exception {
        for (String shell : List.of("/bin/dash", "/bin/bash", "/bin/ash", "/bin/ksh", "/bin/zsh")) {
            if (Files.isExecutable(Path.of(shell))) {
                assertThat(orm.at(Path.of(shell)).run(orm.path().toString(), "--version"))
                        .as(shell)
                        .isEqualTo(STARTED);
            }
        }
    }

    @Test
    void anIncompleteInstallationIsSaid() throws Exception {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path copy = Files.copy(orm.path(), bin.resolve("orm"));
        assertThat(orm.at(copy).run("--version"))
                .isEqualTo(new Outcome(70, "", """
                        orm: this installation is not complete
                          why:  %s/%s is missing
                          next: unpack the whole distribution and start its bin/orm, or a link to it
                        """.formatted(folder.toRealPath(), JAR)));
    }

    @Test
    void withoutJavaHomeTheJavaOnThePathRuns() throws Exception {
        orm.with("JAVA_HOME", "").with("PATH", JAVA_HOME.resolve("bin") + ":/usr/bin:/bin");
        assertThat(orm.run("--version")).isEqualTo(STARTED);
        orm.with("JAVA_HOME", "/nowhere");
        assertThat(orm.run("--version")).isEqualTo(STARTED);
    }

    @Test
    void noJavaIsSaid() throws Exception {
        orm.with("JAVA_HOME", "/nowhere").with("PATH", folder.toString());
        assertThat(orm.run("--version")).isEqualTo(new Outcome(70, "", """
                        orm: no Java 17 or newer was found
                          why:  JAVA_HOME (/nowhere) has no bin/java; PATH has no java
                          next: install Java 17 or newer, or set JAVA_HOME to the folder of one
                        """));
    }

    @Test
    void anOldJavaIsSaid() throws Exception {
        orm.with("JAVA_HOME", fakeJava("11.0.2", "exit 1").toString()).with("PATH", folder.toString());
        assertThat(orm.run("status", "--json")).isEqualTo(new Outcome(70, """
                        {"error":{"what":"no Java 17 or newer was found","where":"%s",\
                        "why":"JAVA_HOME (%s/fake) is Java 11.0.2; PATH has no java",\
                        "next":"install Java 17 or newer, or set JAVA_HOME to the folder of one","exit":70}}
                        """.formatted(orm.path(), folder), ""));
    }

    @Test
    void aJvmThatDoesNotStartIsAFaultAndNotAnAnswer() throws Exception {
        orm.with("JAVA_TOOL_OPTIONS", "-XX:NoSuchOption");
        Outcome refused = orm.run("--version");
        assertThat(refused.exit()).isEqualTo(70);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("does not start", "NoSuchOption", "next: look at JAVA_TOOL_OPTIONS");
    }

    @Test
    void argumentsArriveUnchanged() throws Exception {
        orm.with("JAVA_HOME", fakeJava("17.0.1", "printf '<%s>' \"$@\"").toString());
        assertThat(orm.run("revision", "-m", "it's \"a\" $b *", "", "@file").out())
                .endsWith("<dev.orm.cli.Main><revision><-m><it's \"a\" $b *><><@file>");
    }

    @Test
    void exitCodesPassThrough() throws Exception {
        orm.with("JAVA_HOME", fakeJava("17.0.1", "exit 4").toString());
        assertThat(orm.run("upgrade")).isEqualTo(new Outcome(4, "", ""));
    }

    @Test
    void signalsReachTheJvm() throws Exception {
        orm.with("JAVA_HOME", fakeJava("17.0.1", "exec sleep 60").toString());
        Process running = orm.start("upgrade");
        running.destroy();
        assertThat(running.waitFor()).isEqualTo(143);
    }

    /** The options with which a JVM fails rather than do without the archive. */
    private static String[] insisting(Path archive, Path installed) {
        Stream<String> options = archive.toString().endsWith(".aot")
                ? Stream.of("-XX:AOTMode=on", "-XX:AOTCache=" + archive)
                : Stream.of("-Xshare:on", "-XX:SharedArchiveFile=" + archive);
        String jar = installed.resolve(JAR).toString();
        Stream<String> command = Stream.of(
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp", jar, "dev.orm.cli.Main", "--version");
        return Stream.concat(options, command).toArray(String[]::new);
    }

    /** The archive is made in the background; its folder "making" goes when it is done. */
    private static Path archiveBelow(Path cache) throws Exception {
        for (int waited = 0; waited < 600; waited++) {
            Path archive = find(cache, "orm.jsa", "orm.aot");
            if (!archive.equals(cache) && find(cache, "making").equals(cache)) {
                return archive;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no archive appeared in " + cache);
    }

    private static Path find(Path below, String... names) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(
                            file -> Stream.of(names).anyMatch(file.getFileName().toString()::equals))
                    .findFirst()
                    .orElse(below);
        }
    }

    private static Path copyTo(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(DISTRIBUTION)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(DISTRIBUTION.relativize(file)));
            }
        }
        return target;
    }

    private Path fakeJava(String version, String script) throws IOException {
        Path home = folder.resolve("fake");
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Files.createFile(Files.createDirectories(home.resolve("lib/server")).resolve("libjvm.so"));
        return home;
    }
}
