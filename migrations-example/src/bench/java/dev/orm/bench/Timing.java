package dev.orm.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How long the rounds of one contender took, the shortest first. */
record Timing(String name, List<Duration> sorted) {

    static Timing of(String name, List<Duration> times) {
        return new Timing(name, times.stream().sorted().toList());
    }

    double median() {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? seconds(sorted.get(middle))
                : (seconds(sorted.get(middle - 1)) + seconds(sorted.get(middle))) / 2;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-45s median %.3f s (%.3f-%.3f, %d rounds)",
                name,
                median(),
                seconds(sorted.get(0)),
                seconds(sorted.get(sorted.size() - 1)),
                sorted.size());
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
