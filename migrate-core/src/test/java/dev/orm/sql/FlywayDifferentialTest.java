package dev.orm.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.sql.Corpus.Script;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our parser beside Flyway's: equal in count, text, place and flag, or different for a reason on the written list, which
 * is {@link Difference}. {@code -Plong} or {@code -Dorm.scripts=100000} for more mutations; {@code -Dorm.seed=N
 * -Dorm.scripts=1} for one again.
 */
class FlywayDifferentialTest {
    private static final int WRITTEN_BY_HAND = 200;

    @ParameterizedTest
    @MethodSource("dev.orm.sql.JudgedDatabase#all")
    void agreesOnScriptsWrittenByHand(JudgedDatabase database) {
        List<Script> scripts = database.scripts();
        List<String> faults = new ArrayList<>();
        for (Script script : scripts) {
            Comparison comparison = Comparison.of(script.text(), database);
            if (!comparison.isAsMarked(script.difference())) {
                faults.add(script + comparison.told());
            }
        }
        assertThat(faults).isEmpty();
        assertThat(scripts).hasSizeGreaterThanOrEqualTo(WRITTEN_BY_HAND);
    }

    @ParameterizedTest
    @MethodSource("dev.orm.sql.JudgedDatabase#all")
    void agreesOnMutatedScripts(JudgedDatabase database) {
        int count = Integer.getInteger("orm.scripts", 2000);
        long first = Long.getLong("orm.seed", 1);
        System.out.printf("mutated scripts of %s: seeds %d to %d%n", database, first, first + count - 1);
        List<Script> scripts = database.scripts();
        Map<Difference, Integer> found = new EnumMap<>(Difference.class);
        List<String> faults = new ArrayList<>();
        for (long seed = first; seed < first + count; seed++) {
            Comparison comparison = Comparison.of(new Mutator(seed).mutated(scripts), database);
            Set<Difference> reasons = comparison.reasons();
            reasons.forEach(reason -> found.merge(reason, 1, Integer::sum));
            if (!comparison.agrees() && reasons.isEmpty()) {
                faults.add("seed " + seed + comparison.told());
            }
        }
        System.out.printf("differences on %s: %s%n", database, found);
        assertThat(faults.stream().limit(5).collect(Collectors.joining("\n"))).isEmpty();
    }

    /** Both verdicts on one script. */
    private record Comparison(String script, JudgedDatabase database, Verdict ours, Verdict theirs) {

        static Comparison of(String script, JudgedDatabase database) {
            return new Comparison(
                    script,
                    database,
                    Verdict.ofOurs(script, database.syntax()),
                    database.judge().judge(script));
        }

        boolean agrees() {
            return ours.agreesWith(theirs);
        }

        /** Those that explain why both differ. */
        Set<Difference> reasons() {
            return agrees()
                    ? Set.of()
                    : database.differences().stream()
                            .filter(difference -> difference.explains(script, ours, theirs))
                            .collect(Collectors.toSet());
        }

        boolean isAsMarked(String difference) {
            return difference.isEmpty() ? agrees() : reasons().contains(Difference.marked(difference));
        }

        String told() {
            return "\n" + script + "\n--- ours\n" + ours + "\n--- Flyway's\n" + theirs;
        }
    }
}
