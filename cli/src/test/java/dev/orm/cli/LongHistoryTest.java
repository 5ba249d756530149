package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked up in a long history is read once and costs in proportion to it; counted, not timed. */
class LongHistoryTest {
    private static final Path COUNTERS = Path.of("/proc/self/io");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"heads", "history", "current", "upgrade"})
    void theFolderIsReadOnce(String command) throws IOException {
        assumeTrue(Files.isReadable(COUNTERS));
        Typed typed = project("read", 100);
        typed.orm(command); // whatever the JVM reads of its own for the first time
        long scripts = bytesIn(folder.resolve("read/migrations"));
        long database = Files.size(folder.resolve("read/long.db"));

        long before = bytesRead();
        assertThat(typed.orm(command).exit()).isZero();
        long read = bytesRead() - before;

        assertThat(read).isGreaterThanOrEqualTo(scripts).isLessThan(scripts * 3 / 2 + database + 100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heads", "history", "current", "upgrade"})
    void twiceTheHistoryIsTwiceTheWork(String command) throws IOException {
        Typed one = project("one", 10);
        Typed two = project("two", 20);
        work(one, command);
        work(two, command);

        double ratio = work(two, command) / (double) work(one, command);

        assertThat(ratio).isBetween(1.2, 2.3);
    }

    /** What is allocated for it. */
    private static long work(Typed typed, String command) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(typed.orm(command).exit()).isZero();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** Ten revisions a group, the last of which joins what its second and third began. All are applied. */
    private Typed project(String name, int groups) throws IOException {
        Typed typed = new Typed(Files.createDirectories(folder.resolve(name)))
                .write("orm.yaml", "url: jdbc:sqlite:long.db\n")
                .write("migrations/HEAD", groups * 10 + "\n");
        for (int group = 0; group < groups; group++) {
            int first = group * 10 + 1;
            for (int number = 0; number < 10; number++) {
                script(typed, first + number, parents(first, number));
            }
        }
        assertThat(typed.orm("init").exit()).isZero();
        assertThat(typed.orm("stamp", "head").exit()).isZero();
        return typed;
    }

    private static List<Integer> parents(int first, int number) {
        List<Integer> parents = new ArrayList<>();
        switch (number) {
            case 0 -> parents.add(first - 1);
            case 1, 2 -> parents.add(first);
            case 9 -> parents.addAll(List.of(first + 7, first + 8));
            default -> parents.add(first + number - 2);
        }
        parents.remove((Integer) 0);
        return parents;
    }

    private static void script(Typed typed, int id, List<Integer> parents) throws IOException {
        String revises = parents.isEmpty()
                ? "none"
                : String.join(", ", parents.stream().map(String::valueOf).toList());
        typed.write(
                        "migrations/V" + id + "__step.sql",
                        "-- orm:revises " + revises + "\n-- " + "x".repeat(500) + "\ncreate table t" + id
                                + " (id int);\n")
                .write("migrations/U" + id + "__step.sql", "-- " + "x".repeat(500) + "\ndrop table t" + id + ";\n");
    }

    private static long bytesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long sum = 0;
            for (Path file : files.toList()) {
                sum += Files.size(file);
            }
            return sum;
        }
    }

    private static long bytesRead() throws IOException {
        return Files.readAllLines(COUNTERS).stream()
                .filter(line -> line.startsWith("rchar:"))
                .mapToLong(
                        line -> Long.parseLong(line.substring("rchar:".length()).strip()))
                .sum();
    }
}
