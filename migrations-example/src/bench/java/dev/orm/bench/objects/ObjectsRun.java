package dev.orm.bench.objects;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link ObjectsBenchmark} and {@link StartUpBenchmark}, and makes a table of it. */
public final class ObjectsRun {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double MEGABYTE = 1e6;
    private static final int MEDIAN = 50;

    private ObjectsRun() {}

    /** Whether one of the words asks for these benchmarks. */
    public static boolean isWanted(List<String> words) {
        return words.isEmpty() || words.stream().anyMatch(word -> word.startsWith("objects"));
    }

    /**
     * Markdown: a row for each task and database.
     *
     * @param words {@code objects-sqlite}, {@code objects-postgresql} and {@code objects-start} measure only these
     */
    public static String table(List<String> words) throws RunnerException {
        Map<String, Map<String, RunResult>> rows = new TreeMap<>();
        for (String database : List.of("sqlite", "postgresql")) {
            if (has(words, "objects-" + database)) {
                collect(new Runner(ofBulk().param("database", database).build()).run(), rows);
            }
        }
        if (has(words, "objects-start")) {
            collect(new Runner(options(StartUpBenchmark.class).build()).run(), rows);
        }
        StringBuilder table = new StringBuilder("| database | task | orm | plain JDBC | ratio | Hibernate | ratio "
                + "| allocated: orm | plain JDBC | Hibernate |\n|---|---|---|---|---|---|---|---|---|---|\n");
        rows.forEach((row, results) -> table.append(line(row, results)));
        return table.toString();
    }

    private static boolean has(List<String> words, String wanted) {
        return words.isEmpty() || words.contains("objects") || words.contains(wanted);
    }

    /** A heap that does not grow meanwhile, and the collector for throughput, for all who take part. */
    private static ChainedOptionsBuilder ofBulk() {
        return options(ObjectsBenchmark.class).jvmArgsAppend("-Xms2g", "-Xmx2g", "-XX:+UseParallelGC");
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder().include(benchmark.getName()).addProfiler(GCProfiler.class);
    }

    private static void collect(Collection<RunResult> results, Map<String, Map<String, RunResult>> rows) {
        for (RunResult result : results) {
            String database = result.getParams().getParam("database");
            rows.computeIfAbsent(
                            database + " | " + result.getPrimaryResult().getLabel(), row -> new TreeMap<>())
                    .put(result.getParams().getParam("contender"), result);
        }
    }

    private static String line(String row, Map<String, RunResult> results) {
        String line = String.format(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %.2f | %.1f ms | %.2f | %.1f MB | %.1f MB | %.1f MB |%n",
                row,
                time(results, "orm"),
                time(results, "jdbc"),
                time(results, "orm") / time(results, "jdbc"),
                time(results, "hibernate"),
                time(results, "orm") / time(results, "hibernate"),
                allocated(results, "orm"),
                allocated(results, "jdbc"),
                allocated(results, "hibernate"));
        return line.replaceAll("NaN( ms| MB)?", "");
    }
    private static double time(Map<String, RunResult> results, String contender) {
        RunResult result = results.get(contender);
        return result == null ? Double.NaN : median(result.getPrimaryResult());
    }

    private static double allocated(Map<String, RunResult> results, String contender) {
        RunResult result = results.get(contender);
        return result == null
                ? Double.NaN
                : median(result.getSecondaryResults().get(ALLOCATED)) / MEGABYTE;
    }

    private static double median(Result<?> result) {
        return result.getStatistics().getPercentile(MEDIAN);
    }
}
