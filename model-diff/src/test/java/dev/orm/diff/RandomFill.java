package dev.orm.diff;

import dev.orm.dialect.Dialect;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import java.util.List;

/**
 * What {@link RowFiller} would have put into a column that rows do not have yet: where it is unique or a reference, the
 * number of the row or its letter, which the key tells; else a constant.
 */
final class RandomFill {
    private final Palette palette;
    private final Dialect dialect;
    private final RowFiller filler;

    RandomFill(Workbench bench) {
        palette = bench.arena().palette();
        dialect = bench.dialect();
        filler = new RowFiller(Schema.empty(), dialect, bench.arena()::bytes, false);
    }

    String of(Table table, String name) {
        Column column = table.column(name).orElseThrow();
        boolean distinct = table.uniques().stream()
                        .anyMatch(unique -> unique.columns().contains(name))
                || table.foreignKeys().stream().anyMatch(key -> key.columns().contains(name));
        if (!distinct) {
            return filler.plain(column.type() instanceof SqlType.Enumeration ? column : stored(table, name), 1);
        }
        String number = number(table);
        return TypeFamily.of(column.type()) == TypeFamily.CHARACTER ? palette.letter(number) : number;
    }

    /** The column as the server has it. */
    private Column stored(Table table, String name) {
        Schema lowered = dialect.lower().lower(Schema.of(List.of(table)));
        return lowered.tables().get(0).columns().get(table.columnNames().indexOf(name));
    }

    private String number(Table table) {
        Column key = stored(table, table.primaryKeyColumns().get(0));
        String name = dialect.syntax().name(key.name());
        return TypeFamily.of(key.type()) == TypeFamily.CHARACTER ? palette.position(name) : name;
    }
}
