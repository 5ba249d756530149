package dev.orm.bench;

import dev.orm.bench.objects.ObjectsRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures and prints a table. Arguments: the packaged distribution, a folder to work in, and which of {@code start},
 * {@code autogenerate}, {@code reflect}, {@code upgrade}, {@code history}, {@code split} and {@code objects} to measure
 * (none: all); {@code objects-sqlite}, {@code objects-postgresql} and {@code objects-start} are parts of the last,
 * {@code reflect-sqlite}, {@code reflect-postgresql}, {@code reflect-mysql} and {@code reflect-mariadb} of the third.
 */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Distribution orm = new Distribution(Path.of(arguments[0], "bin", "orm").toAbsolutePath());
        Path folder = Path.of(arguments[1]).toAbsolutePath();
        List<String> wanted = List.of(arguments).subList(2, arguments.length);
        Folders.delete(folder);
        Path cache = Files.createDirectories(folder.resolve("cache"));

        Report report = new Report();
        if (wanted.isEmpty() || wanted.contains("start")) {
            new StartBenchmark(orm, folder, cache).run(report);
        }
        if (wanted.isEmpty() || wanted.contains("autogenerate")) {
            new AutogenerateBenchmark(orm, folder, cache).run(report);
        }
        if (ReflectBenchmark.isWanted(wanted)) {
            new ReflectBenchmark(orm, folder, cache).run(report, wanted);
        }
        if (wanted.isEmpty() || wanted.contains("upgrade")) {
            new UpgradeBenchmark(orm, folder, cache).run(report);
        }
        if (wanted.isEmpty() || wanted.contains("history")) {
            new LongHistoryBenchmark(orm, folder, cache).run(report);
        }
        if (wanted.isEmpty() || wanted.contains("split")) {
            new SplitBenchmark(folder.resolve("split")).run(report);
        }
        String objects = ObjectsRun.isWanted(wanted) ? "\n" + ObjectsRun.table(wanted) : "";
        Folders.delete(folder);
        System.out.println(machine() + "\n\n" + report.markdown() + objects);
    }

    private static String machine() {
        return String.format(
                Locale.ROOT,
                "Whole processes, medians, in turns with their yardsticks; Java %s, %s %s, %d cores.",
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
    }
}
