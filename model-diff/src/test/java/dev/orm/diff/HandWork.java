package dev.orm.diff;

import dev.orm.schema.Column;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.sql.Syntax;
import java.util.ArrayList;
import java.util.List;

/** What somebody did to a database by hand, at random: things that no model mentions. */
final class HandWork {
    private final Dice dice;
    private final Palette palette;
    private final Syntax syntax;

    HandWork(Dice dice, Palette palette, Syntax syntax) {
        this.dice = dice;
        this.palette = palette;
        this.syntax = syntax;
    }

    /** @param schema as the database has it */
    List<String> statements(Schema schema) {
        List<String> statements = new ArrayList<>();
        if (schema.tables().isEmpty()) {
            return statements;
        }
        for (int number = dice.below(4); number > 0; number--) {
            Table table = dice.pick(schema.tables());
            List<Column> columns =
                    table.columns().stream().filter(this::isKnown).toList();
            statements.add(statement(
                    "hand_" + number,
                    syntax.name(table.name().name()),
                    syntax.name(dice.pick(columns).name())));
        }
        return statements;
    }

    private boolean isKnown(Column column) {
        GeneratedColumn generated = column.generated();
        return palette.virtualColumns() || generated == null || generated.stored();
    }

    private String statement(String name, String table, String column) {
        return dice.pick(palette.handWork())
                .replace("NAME", name)
                .replace("TABLE", table)
                .replace("COLUMN", column);
    }
}
