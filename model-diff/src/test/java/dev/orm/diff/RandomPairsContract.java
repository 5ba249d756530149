package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.orm.OrmException;
import dev.orm.dialect.DdlRefusedException;
import dev.orm.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The laws on models that nobody thought of: any one becomes any other and back, or there is a reason why not, in two of
 * a hundred at most. (An undo that makes a column NOT NULL again, and refuses because rows have no value for it by then,
 * is none of these, and counted apart.) {@code -Plong} or {@code -Dorm.pairs=5000} for more of them; {@code -Dorm.seed=N -Dorm.pairs=1} for one again.
 */
abstract class RandomPairsContract {
    private static final int MOST_REFUSED_OF_HUNDRED = 2;
    private static final String NARROWS = " NOT NULL again and stops if there are ";

    @TempDir
    Path temporary;

    private int narrowing;

    abstract Arena arena(Path folder);

    /** On a server, where each takes longer. */
    int pairs() {
        return Integer.getInteger("orm.server.pairs", Integer.getInteger("orm.pairs", 100));
    }

    @Test
    void anyModelBecomesAnyOther() throws IOException {
        long first = Long.getLong("orm.seed", 1_000);
        int pairs = pairs();
        List<String> failures = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (long seed = first; seed < first + pairs; seed++) {
            try {
                String refusal = run(seed);
                if (!refusal.isEmpty()) {
                    refusals.add("seed " + seed + ": " + refusal);
                }
            } catch (AssertionError | Exception e) {
                failures.add("seed " + seed + ": " + e + "\n" + scripts(seed));
            }
        }
        System.out.printf(
                "random pairs: seeds %d to %d, %d refused, %d wrong, %d undos that cannot make a column NOT NULL again%n",
                first, first + pairs - 1, refusals.size(), failures.size(), narrowing);
        refusals.forEach(System.out::println);
        assertSoftly(softly -> {
            softly.assertThat(failures)
                    .as("failing seeds, of %d from %d on", pairs, first)
                    .isEmpty();
            softly.assertThat(refusals)
                    .as("refused seeds, of %d from %d on", pairs, first)
                    .hasSizeLessThanOrEqualTo(Math.max(1, pairs * MOST_REFUSED_OF_HUNDRED / 100));
        });
    }

    /** Why it was refused; empty: it was not. */
    private String run(long seed) throws IOException, SQLException {
        Dice dice = new Dice(new Random(seed));
        Path folder = Files.createDirectory(temporary.resolve("pair" + seed));
        try (Arena arena = arena(folder)) {
            List<String> undo = run(dice, new Workbench(arena, folder), arena.palette());
            boolean narrows = undo.stream().allMatch(reason -> reason.contains(NARROWS));
            narrowing += narrows && !undo.isEmpty() ? 1 : 0;
            return narrows ? "" : "the undo: " + String.join("; ", undo);
        } catch (OrmException e) {
            if (isRefusal(e)) {
                return e.getMessage();
            }
            throw e;
        }
    }

    /** Whether nothing was written because this database cannot do it. */
    private static boolean isRefusal(OrmException e) {
        return e instanceof DdlRefusedException || e instanceof TableNotTakenException;
    }

    /** What was written before it failed. */
    private String scripts(long seed) throws IOException {
        Path folder = temporary.resolve("pair" + seed + "/migrations");
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                texts.add("=== " + file.getFileName() + "\n" + Files.readString(file));
            }
            return String.join("\n", texts);
        }
    }

    /** Why the undo refused; empty: it did not. */
    private static List<String> run(Dice dice, Workbench bench, Palette palette) throws SQLException {
        Schema before = new RandomModel(dice, palette).schema();
        RandomChange change = new RandomChange(dice, palette);
        Schema after = change.change(before);
        bench.write("before", bench.check(before, Intent.none()));
        bench.upgrade();
        assertThat(bench.check(before, Intent.none()).differences()).isEmpty();
        new HandWork(dice, palette, bench.dialect().syntax())
                .statements(bench.inspect())
                .forEach(bench::execute);
        List<Kept> handMade = bench.check(before, Intent.none()).kept();
        bench.fillBelowZero();

        Findings findings = findings(bench, after, change.renames(after));
        List<String> refused = List.of();
        if (!findings.isEmpty()) {
            bench.write("after", findings);
            refused = new RoundTrip(bench, after).run(findings);
        }
        assertThat(bench.check(after, Intent.none()).kept()).containsExactlyInAnyOrderElementsOf(findings.kept());
        assertThat(findings.kept())
                .filteredOn(kept -> !kept.text().startsWith("order ("))
                .as("kept, of %s made by hand", handMade)
                .hasSizeLessThanOrEqualTo(handMade.size());
        return refused;
    }

    /** With a fill for each column that asks for one, and a drop for each thing that stands in the way. */
    private static Findings findings(Workbench bench, Schema after, List<String> renames) {
        Intent said = Intent.none().withRenames(renames.toArray(String[]::new)).withDropTables();
        Findings findings = bench.check(after, said);
        for (OrmException refusal : findings.refusals()) {
            if (isRefusal(refusal)) {
                throw refusal;
            } else if (refusal instanceof DependentException) {
                said = said.withDrops(dropsIn(refusal.next()));
            } else {
                assertThat(refusal).isInstanceOf(NeedsFillException.class);
                said = said.withFills(fills(refusal.where(), after, bench));
            }
        }
        return bench.check(after, said);
    }

    private static String[] dropsIn(String advice) {
        return Pattern.compile("--drop \"(.*)\"")
                .matcher(advice)
                .results()
                .map(match -> match.group(1))
                .toArray(String[]::new);
    }

    private static String[] fills(String columns, Schema after, Workbench bench) {
        SchemaNames names = new SchemaNames(after);
        RandomFill fill = new RandomFill(bench);
        return Stream.of(columns.split(", "))
                .map(name -> names.column(name).orElseThrow())
                .map(name -> name + "=" + fill.of(after.table(name.table()).orElseThrow(), name.column()))
                .toArray(String[]::new);
    }
}
