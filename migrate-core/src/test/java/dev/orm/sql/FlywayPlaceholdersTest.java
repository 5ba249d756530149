package dev.orm.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.Random;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.parser.PlaceholderReplacingReader;
import org.junit.jupiter.api.Test;

/**
 * Placeholders beside Flyway's, where neither a default nor an escape of ours is used, nor a dollar stands in front. One
 * without an end is left out: Flyway takes the last character of the text for it.
 */
class FlywayPlaceholdersTest {
    private static final Map<String, String> VALUES =
            Map.of("a", "A;'\n", "B", "${a}", "flyway:user", "sa", "none", "");
    private static final String[] PIECES = {
        "${a}",
        "${A}",
        "${b}",
        "${flyway:user}",
        "${none}",
        "${unknown}",
        "${}",
        "${a",
        "}",
        "{a}",
        "$a",
        "x",
        "'",
        " ",
        "\n"
    };

    @Test
    void replacesAsFlywayDoes() throws IOException {
        long first = Long.getLong("orm.seed", 1);
        System.out.printf("texts with placeholders: seeds %d to %d%n", first, first + 4999);
        for (long seed = first; seed < first + 5000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(12); pieces > 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            if (text.lastIndexOf("${") <= text.lastIndexOf("}")) {
                assertThat(ours(text.toString())).as("seed " + seed).isEqualTo(theirs(text.toString()));
            }
        }
    }

    private static String ours(String text) {
        try {
            return Placeholders.of(VALUES).replace(text);
        } catch (SqlTextException e) {
            return "refused";
        }
    }

    /** It fails with an exception of its own kind, or by chance where a placeholder has no end. */
    private static String theirs(String text) throws IOException {
        StringWriter replaced = new StringWriter();
        try (var reader = new PlaceholderReplacingReader("${", "}", ":", VALUES, new StringReader(text))) {
            reader.transferTo(replaced);
        } catch (FlywayException | StringIndexOutOfBoundsException e) {
            return "refused";
        }
        return replaced.toString();
    }
}
