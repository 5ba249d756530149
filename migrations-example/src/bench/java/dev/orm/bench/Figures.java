package dev.orm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What one {@link Reflection} took. */
record Figures(double seconds, int queries, long megabytes) {

    void write(Path file) throws IOException {
        Files.writeString(file, seconds + " " + queries + " " + megabytes);
    }

    static Figures read(Path file) throws IOException {
        String[] words = Files.readString(file).split(" ");
        return new Figures(Double.parseDouble(words[0]), Integer.parseInt(words[1]), Long.parseLong(words[2]));
    }

    /** That with the middle time of several, and the most memory. */
    static Figures median(List<Figures> all) {
        List<Double> times = all.stream().map(Figures::seconds).sorted().toList();
        return new Figures(
                times.get(times.size() / 2),
                all.get(0).queries(),
                all.stream().mapToLong(Figures::megabytes).max().orElseThrow());
    }

    String besideTime() {
        return String.format(Locale.ROOT, "%d queries, %d MB of heap", queries, megabytes);
    }
}
