package dev.orm.bench.objects;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link ObjectsBenchmark} and {@link StartUpBenchmark}, and makes a table of it. */
public final class ObjectsRun {
    private ObjectsRun() {}

    /** Markdown: a row for each task and database. */
    public static String table() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ObjectsBenchmark.class.getName())
                        .include(StartUpBenchmark.class.getName())
                        .jvmArgsAppend("-Xmx2g")
                        .build())
                .run();
        Map<String, Map<String, Double>> rows = new TreeMap<>();
        for (RunResult result : results) {
            String database = result.getParams().getParam("database");
            String task = result.getPrimaryResult().getLabel();
            rows.computeIfAbsent(database + " | " + task, row -> new TreeMap<>())
                    .put(
                            result.getParams().getParam("contender"),
                            result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        StringBuilder table = new StringBuilder("| database | task | orm | plain JDBC | ratio | Hibernate | ratio |\n");
        table.append("|---|---|---|---|---|---|---|\n");
        rows.forEach((row, times) -> table.append(line(row, times)));
        return table.toString();
    }

    private static String line(String row, Map<String, Double> times) {
        double orm = times.getOrDefault("orm", Double.NaN);
        double jdbc = times.getOrDefault("jdbc", Double.NaN);
        double hibernate = times.getOrDefault("hibernate", Double.NaN);
        return String.format(
                Locale.ROOT,
                "| %s | %.0f ms | %.0f ms | %.2f | %.0f ms | %.2f |%n",
                row,
                orm,
                jdbc,
                orm / jdbc,
                hibernate,
                orm / hibernate);
    }
}
