package dev.orm.diff;

import dev.orm.schema.SeedRow;
import dev.orm.schema.TableName;
import dev.orm.script.Made;
import java.util.List;
import java.util.Map;

/** How {@code orm:made} remembers the rows that this history inserted: {@code row:KEY}. */
final class SeedKeys {
    private SeedKeys() {}

    /** A counter's only row has no key: its value changes. */
    static String of(SeedRow row) {
        return row.columns().size() == 1 ? "row:" : "row:" + row.values().get(0).text();
    }

    static List<SeedRow> missing(List<SeedRow> seeds, TableName table, Made made) {
        Map<String, String> known = made.members().getOrDefault(table, Map.of());
        return seeds.stream().filter(row -> !known.containsKey(of(row))).toList();
    }
}
