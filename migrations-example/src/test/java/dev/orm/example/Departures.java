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
 * Where the schema is not Hibernate's, and what Hibernate has against ours: the two lists that stand in the README, and
 * nowhere else. What is said of a schema stands in them as code, in which {@code ...} stands for anything.
 */
record Departures(List<Row> rows) {
    private static final Path README = Path.of("..", "README.md");
    private static final String SCHEMA = "## Where the schema is not Hibernate's";
    private static final String VALIDATE = "### What Hibernate says of it";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** What {@code orm check -v} says of a schema that Hibernate made, on one database, as the column {@code on} names it. */
    static Departures on(String database) {
        return of(SCHEMA, 4, database);
    }

    /** What Hibernate says of a schema that orm made. */
    static Departures complaintsOn(String database) {
        return of(VALIDATE, 1, database);
    }

    /** @param code the cell that holds what is said */
    private static Departures of(String heading, int code, String database) {
        return new Departures(rows(heading)
                .map(row -> row.split("\\|"))
                .filter(cells -> cells[2].contains(database) || cells[2].strip().equals("all"))
                .map(cells -> new Row(
                        cells[1].strip(),
                        Stream.of(cells[2].strip().split(", ")).anyMatch(on -> on.equals(database) || on.equals("all")),
                        CODE.matcher(cells[code])
                                .results()
                                .map(Departures::pattern)
                                .toList()))
                .filter(row -> !row.patterns().isEmpty())
                .toList());
    }

    boolean hold(String line) {
        return rows.stream().anyMatch(row -> row.holds(line));
    }

    /** The rows that none of the lines is about, though they name this database in every version. */
    List<String> unmet(List<String> lines) {
        return rows.stream()
                .filter(row -> row.always() && lines.stream().noneMatch(row::holds))
                .map(Row::name)
                .toList();
    }

    /** @param always whether every version of the database has it */
    record Row(String name, boolean always, List<Pattern> patterns) {
        boolean holds(String line) {
            return patterns.stream().anyMatch(pattern -> pattern.matcher(line).matches());
        }
    }

    private static Stream<String> rows(String heading) {
        try {
            String text = Files.readString(README);
            int start = text.indexOf(heading + "\n");
            if (start < 0) {
                throw new AssertionError("The README has no heading " + heading);
            }
            return text.substring(start + heading.length())
                    .lines()
                    .takeWhile(line -> !line.startsWith("#"))
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
