package dev.orm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Splitting scripts of 50 MB into statements, by JMH, with our parser and with Flyway's. */
record SplitBenchmark(Path folder) {
    private static final double AIM = 0.2;

    void run(Report report) throws IOException {
        Files.createDirectories(folder);
        LongScripts.write(folder);
        Options options = new OptionsBuilder()
                .include(Splitting.class.getName())
                .param("folder", folder.toString())
                .jvmArgs("-Xmx512m", "-XX:+UseSerialGC")
                .build();
        try {
            report(new Runner(options).run(), report);
        } catch (RunnerException e) {
            throw new IOException(e);
        }
    }

    private static void report(Iterable<RunResult> results, Report report) {
        Map<String, Timing> ours = new LinkedHashMap<>();
        Map<String, Timing> theirs = new LinkedHashMap<>();
        for (RunResult result : results) {
            boolean own = result.getParams().getBenchmark().endsWith(".ours");
            String what = result.getParams().getParam("script") + ", " + result.getParams().getParam("database");
            String name = own ? "splitting 50 MB of " + what : "flyway-core 13.12.0, the same";
            (own ? ours : theirs).put(what, Timing.of(name, times(result)));
        }
        ours.forEach((what, timing) -> report.ratio(timing.name(), timing, theirs.get(what), AIM));
    }

    private static List<Duration> times(RunResult result) {
        List<Duration> times = new ArrayList<>();
        result.getBenchmarkResults().forEach(fork -> {
            for (IterationResult iteration : fork.getIterationResults()) {
                times.add(Duration.ofNanos((long) (iteration.getPrimaryResult().getScore() * 1e9)));
            }
        });
        return times;
    }
}
