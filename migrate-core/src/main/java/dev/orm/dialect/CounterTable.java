package dev.orm.dialect;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Options;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.Map;

/** A table of one row, which holds the next number: what stands for a sequence where there are none, as Hibernate has it. */
public final class CounterTable {
    /** How many numbers are taken of it at a time, where that is more than {@link #USUAL_STEP}: for its first row alone. */
    public static final String STEP = "step";

    static final String NEXT = "next_val";

    /** Who takes more numbers at a time says so. */
    static final long USUAL_STEP = 1000;

    private static final Column COLUMN = Column.of(NEXT, new SqlType.Int(8), true);

    private CounterTable() {}

    /** The counter of that name, with its row. */
    public static Table of(Sequence sequence, TableName name) {
        DefaultValue.Literal start = DefaultValue.Literal.number(Long.toString(sequence.start()));
        Options step = sequence.increment() > USUAL_STEP
                ? Options.of(Map.of(STEP, Long.toString(sequence.increment())))
                : Options.none();
        return Table.of(name, List.of(COLUMN)).toBuilder()
                .options(step)
                .add(new SeedRow(List.of(NEXT), List.of(start)))
                .build();
    }

    /** The table as a database has it, which does not keep the step. */
    public static Table stored(Table table) {
        Options options = table.options();
        return options.has(STEP)
                ? table.toBuilder().options(options.without(STEP)).build()
                : table;
    }

    static long step(Table counter) {
        return counter.options().get(STEP).map(Long::parseLong).orElse(USUAL_STEP);
    }

    /** Whether it is made like one. */
    public static boolean is(Table table) {
        return table.columns().equals(List.of(COLUMN)) && table.primaryKey() == null;
    }
}
