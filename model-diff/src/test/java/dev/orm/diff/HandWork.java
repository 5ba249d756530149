package dev.orm.diff;

import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What somebody did to a database by hand, at random: things that no model mentions. */
final class HandWork {
    private final Random random;
    private final Palette palette;

    HandWork(Random random, Palette palette) {
        this.random = random;
        this.palette = palette;
    }

    List<String> statements(Schema schema) {
        List<String> statements = new ArrayList<>();
        if (schema.tables().isEmpty()) {
            return statements;
        }
        for (int number = random.nextInt(4); number > 0; number--) {
            Table table = schema.tables().get(random.nextInt(schema.tables().size()));
            List<Column> columns = table.columns();
            statements.add(statement(
                    "hand_" + number,
                    table.name().name(),
                    columns.get(random.nextInt(columns.size())).name()));
        }
        return statements;
    }

    private String statement(String name, String table, String column) {
        List<String> all = palette.handWork();
        return all.get(random.nextInt(all.size()))
                .replace("NAME", name)
                .replace("TABLE", table)
                .replace("COLUMN", column);
    }
}
