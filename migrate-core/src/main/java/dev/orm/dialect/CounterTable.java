package dev.orm.dialect;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.List;

/** A table of one row, which holds the next number: what stands for a sequence where there are none, as Hibernate has it. */
public final class CounterTable {
    static final String NEXT = "next_val";
    private static final Column COLUMN = Column.of(NEXT, new SqlType.Int(8), true);

    private CounterTable() {}

    /** The counter of that name, with its row. */
    public static Table of(Sequence sequence, TableName name) {
        DefaultValue.Literal start = DefaultValue.Literal.number(Long.toString(sequence.start()));
        return Table.of(name, List.of(COLUMN)).toBuilder()
                .add(new SeedRow(List.of(NEXT), List.of(start)))
                .build();
    }

    static boolean is(Table table) {
        return table.columns().equals(List.of(COLUMN)) && table.primaryKey() == null;
    }
}
