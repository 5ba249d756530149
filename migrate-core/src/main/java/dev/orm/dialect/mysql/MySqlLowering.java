package dev.orm.dialect.mysql;

import dev.orm.dialect.CounterTable;
import dev.orm.dialect.Lowering;
import dev.orm.dialect.UsualLimits;
import dev.orm.schema.DerivedNames;
import dev.orm.schema.Options;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the server lacks, in what it has, as Hibernate does it: where there are no sequences, one is a table with one row.
 * A plain unique index is a unique constraint: the server tells no difference.
 */
public final class MySqlLowering implements Lowering {
    /** https://mariadb.com/kb/en/create-sequence/ */
    private static final UsualLimits LIMITS = new UsualLimits("-9223372036854775807", "9223372036854775806", "0");

    private final ServerFacts facts;

    public MySqlLowering(ServerFacts facts) {
        this.facts = facts;
    }

    @Override
    public Schema lower(Schema neutral) {
        return lower(neutral, new LeftOut(facts));
    }

    @Override
    public List<String> leftOut(Schema neutral) {
        LeftOut leftOut = new LeftOut(facts);
        lower(neutral, leftOut);
        return leftOut.sentences();
    }

    private Schema lower(Schema neutral, LeftOut leftOut) {
        Map<TableName, Table> tables = new LinkedHashMap<>();
        neutral.tables().forEach(table -> tables.put(table.name(), table));
        List<Table> lowered = new ArrayList<>(neutral.tables().stream()
                .map(table -> new TableLowering(table, name -> Optional.ofNullable(tables.get(name)), facts, leftOut)
                        .lowered())
                .toList());
        Schema schema = neutral.withTypes(List.of());
        if (!facts.features().sequences()) {
            neutral.sequences().forEach(sequence -> lowered.add(CounterTable.of(sequence, sequence.name())));
            schema = schema.withSequences(List.of());
        } else {
            schema = schema.withSequences(neutral.sequences().stream()
                    .map(MySqlLowering::withoutUsual)
                    .toList());
        }
        return DerivedNames.distinct(schema.withTables(lowered));
    }

    /** A sequence without what the server gives it unasked. */
    public static Sequence withoutUsual(Sequence sequence) {
        Options options = sequence.options().without(Sequence.TYPE);
        return new Sequence(
                sequence.name(),
                sequence.start(),
                sequence.increment(),
                LIMITS.leftOutOf(options, sequence.increment()));
    }
}
