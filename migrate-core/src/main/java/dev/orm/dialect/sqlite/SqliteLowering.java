package dev.orm.dialect.sqlite;

import dev.orm.dialect.CounterTable;
import dev.orm.dialect.DdlRefusedException;
import dev.orm.dialect.Lowering;
import dev.orm.schema.DerivedNames;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What SQLite lacks, in what it has, as Hibernate's community dialect does it: a sequence is a table with one row, an
 * enumeration a text with a check. Comments, schemas and named types are dropped.
 */
final class SqliteLowering implements Lowering {
    @Override
    public Schema lower(Schema neutral) {
        Stream<Table> tables = neutral.tables().stream().map(table -> new TableLowering(table).lowered());
        Stream<Table> counters = neutral.sequences().stream()
                .map(sequence ->
                        CounterTable.of(sequence, TableName.of(sequence.name().name())));
        return DerivedNames.distinct(
                neutral.withTables(distinct(Stream.concat(tables, counters).toList()))
                        .withSequences(List.of())
                        .withTypes(List.of()));
    }

    private static List<Table> distinct(List<Table> tables) {
        Set<String> taken = new HashSet<>();
        for (Table table : tables) {
            if (!taken.add(Names.folded(table.name().name()))) {
                throw DdlRefusedException.impossible(
                        "two tables would be one: " + table.name(),
                        "table " + table.name(),
                        "SQLite has no schemas, and its names and those of its counters ignore case",
                        "give one of them another name (@Table(name = ...), @SequenceGenerator(sequenceName = ...))");
            }
        }
        return tables;
    }
}
