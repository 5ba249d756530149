package dev.orm.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the schema is not Hibernate's: the list that stands in the README, and nowhere else. Its last column says in
 * code what {@code orm check -v} says of a schema that Hibernate made; {@code ...} stands for anything.
 */
record Departures(List<Pattern> patterns) {
    private static final Path README = Path.of("..", "README.md");
    private static final String HEADING = "## Where the schema is not Hibernate's";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** Those on one database, as the column {@code on} names it. */
    static Departures on(String database) {
        return new Departures(rows().map(row -> row.split("\\|"))
                .filter(cells -> cells[2].contains(database) || cells[2].strip().equals("all"))
                .flatMap(cells -> CODE.matcher(cells[4]).results())
                .map(Departures::pattern)
                .toList());
    }

    boolean hold(String line) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(line).matches());
    }

    private static Stream<String> rows() {
        try {
            String text = Files.readString(README);
            int start = text.indexOf(HEADING);
            if (start < 0) {
                throw new AssertionError("The README has no heading " + HEADING);
            }
            int end = text.indexOf("\n## ", start);
            return text.substring(start, end)
                    .lines()
                    .filter(line -> line.startsWith("| "))
                    .skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(MatchResult code) {
        return Pattern.compile(Stream.of(code.group(1).split("\\.\\.\\.", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    }
}
