package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.OrmException;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The laws on models that nobody thought of. {@code -Plong} or {@code -Dorm.pairs=5000} for more of them; {@code -Dorm.seed=N
 * -Dorm.pairs=1} for one again.
 */
class RandomPairsTest {
    @TempDir
    Path temporary;

    @Test
    void anyModelBecomesAnyOther() throws IOException {
        long first = Long.getLong("orm.seed", 1_000);
        int pairs = Integer.getInteger("orm.pairs", 100);
        System.out.printf("random pairs: seeds %d to %d%n", first, first + pairs - 1);
        List<String> failures = new ArrayList<>();
        for (long seed = first; seed < first + pairs; seed++) {
            try {
                run(seed);
            } catch (AssertionError | Exception e) {
                failures.add("seed " + seed + ": " + e);
            }
        }
        assertThat(failures).as("failing seeds, of %d from %d on", pairs, first).isEmpty();
    }

    private void run(long seed) throws IOException, SQLException {
        Random random = new Random(seed);
        Schema before = new RandomModel(random).schema();
        RandomChange change = new RandomChange(random);
        Schema after = change.change(before);
        Workbench bench = new Workbench(Files.createTempDirectory(temporary, "pair"));
        bench.write("before", bench.check(before, Intent.none()));
        bench.upgrade();
        assertThat(bench.check(before, Intent.none()).differences()).isEmpty();
        new RowFiller(bench.inspect(), bench.dialect()).inserts().forEach(bench::execute);

        Findings findings = findings(bench, after, change.renames(after));
        if (!findings.isEmpty()) {
            bench.write("after", findings);
            new RoundTrip(bench, after).run(findings);
        }
    }

    /** With a fill for each column that asks for one. */
    private static Findings findings(Workbench bench, Schema after, List<String> renames) {
        Intent said = Intent.none().withRenames(renames.toArray(String[]::new)).withDropTables();
        Findings findings = bench.check(after, said);
        List<String> fills = new ArrayList<>();
        for (OrmException refusal : findings.refusals()) {
            assertThat(refusal).isInstanceOf(NeedsFillException.class);
            for (String name : refusal.where().split(", ")) {
                ColumnRef column = new SchemaNames(after).column(name).orElseThrow();
                fills.add(name + "="
                        + fill(after.table(column.table())
                                .orElseThrow()
                                .column(column.column())
                                .orElseThrow()));
            }
        }
        return fills.isEmpty() ? findings : bench.check(after, said.withFills(fills.toArray(String[]::new)));
    }

    /** What {@link RowFiller} would have put there: no two equal, references to rows that are there. */
    private static String fill(Column column) {
        if (column.type() instanceof SqlType.Enumeration) {
            return "'NEW'";
        }
        return TypeFamily.of(column.type()) == TypeFamily.CHARACTER ? "char(97 + rowid)" : "rowid";
    }
}
