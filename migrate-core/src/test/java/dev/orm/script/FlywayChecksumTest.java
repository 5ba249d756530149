package dev.orm.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.flywaydb.core.internal.resolver.ChecksumCalculator;
import org.flywaydb.core.internal.resource.StringResource;
import org.junit.jupiter.api.Test;

/** Bit for bit what Flyway computes. */
class FlywayChecksumTest {
    private static final String[] PIECES = {
        "a", "b;", "-- c", "é", "日本", "\uD83D\uDE42", " ", "\t", "\n", "\n", "\r\n", "\r", "\f", "\u0085", "\u2028"
    };

    @Test
    void isFlyways() {
        long first = Long.getLong("orm.seed", 1);
        System.out.printf("texts to sum up: seeds %d to %d%n", first, first + 4999);
        for (long seed = first; seed < first + 5000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(40); pieces > 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertThat(SqlScript.ofText("V1__x.sql", text.toString()).checksum())
                    .as("seed " + seed)
                    .isEqualTo(ChecksumCalculator.calculate(new StringResource(text.toString())));
        }
    }
}
