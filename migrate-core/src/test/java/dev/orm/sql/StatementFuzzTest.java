package dev.orm.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the input: an end, a line in every error, nothing lost. {@code -Plong} or {@code -Dorm.scripts=100000} for more.
 */
class StatementFuzzTest {
    private static final String[] PIECES = {
        "'",
        "\"",
        "`",
        "[",
        "]",
        "(",
        ")",
        ";",
        "$",
        "$$",
        "$a$",
        "\\",
        "--",
        "-",
        "#",
        "/",
        "*",
        "/*",
        "*/",
        "/*!",
        "\n",
        "\r",
        "\t",
        " ",
        " ",
        "a",
        "e'",
        "1",
        "1e",
        ".",
        ":",
        "@",
        "?",
        "|",
        "<",
        "begin ",
        "end ",
        "case ",
        "if ",
        "loop ",
        "create ",
        "trigger ",
        "procedure ",
        "function ",
        "atomic ",
        "not ",
        "copy t from stdin;",
        "\n\\.\n",
        "delimiter ",
        "values ",
        "alter table t drop ",
        "delete from ",
        "\0",
        "\uFEFF",
        "é",
        "\uD83D\uDE42",
        "\uD83D"
    };

    /** What could make a careless parser look at everything again and again. */
    private static final List<String> TIRING = List.of(
            "(",
            ")",
            "'",
            "''",
            "\"",
            "`a",
            "[",
            "$",
            "$a",
            "$a$",
            "$a$$b",
            "/*",
            "/*!",
            "*/",
            "/*! */",
            "-",
            "--",
            "--\n",
            "#",
            "\\",
            "e'\\",
            "1e",
            ".",
            ";",
            "\n",
            "a",
            "a ",
            "a.",
            ",",
            "begin ",
            "begin;",
            "end ",
            "case ",
            "if a then ",
            "delimiter\n",
            "\ndelimiter",
            "x\n delimiter $",
            "create trigger begin ",
            "alter table t drop a,",
            "values (");

    @ParameterizedTest
    @MethodSource("dev.orm.sql.JudgedDatabase#all")
    void readsAnything(JudgedDatabase database) {
        int count = Integer.getInteger("orm.scripts", 2000);
        long first = Long.getLong("orm.seed", 1);
        System.out.printf("random texts for %s: seeds %d to %d%n", database, first, first + count - 1);
        for (long seed = first; seed < first + count; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(60); pieces > 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(text.toString(), database.syntax(), "seed " + seed);
        }
    }

    /** A text that is read more than once for each of its characters would not end in hours. */
    @ParameterizedTest
    @MethodSource("dev.orm.sql.JudgedDatabase#all")
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void readsAnythingInLinearTime(JudgedDatabase database) {
        for (String piece : TIRING) {
            for (String beginning : List.of("", "create procedure p() begin ", "create trigger t begin ")) {
                check(beginning + piece.repeat(200_000 / piece.length()), database.syntax(), piece);
            }
        }
    }

    private static void check(String script, Syntax syntax, String name) {
        long lines = script.chars().filter(character -> character == '\n').count() + 1;
        int line = 0;
        int position = 0;
        StatementReader reader = StatementReader.of(new StringReader(script), syntax);
        try {
            while (reader.hasNext()) {
                Statement statement = reader.next();
                assertThat(statement.line()).as(name).isBetween(Math.max(line, 1), (int) lines);
                line = statement.line();
                int found = script.indexOf(statement.sql(), position);
                assertThat(found).as(name).isNotNegative();
                position = found + statement.sql().length();
            }
        } catch (SqlTextException e) {
            assertThat(e.line()).as(name).isBetween(1, (int) lines);
            assertThat(e.column()).as(name).isPositive();
        }
    }
}
