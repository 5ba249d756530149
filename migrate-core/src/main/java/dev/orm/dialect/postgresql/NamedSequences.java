package dev.orm.dialect.postgresql;

import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a serial column whose sequence a model names as the two that it is made of: a default, and that sequence. */
final class NamedSequences {
    private final Map<String, TableName> names = new HashMap<>();

    /** @param wanted what the model has */
    NamedSequences(List<Sequence> wanted) {
        wanted.forEach(sequence -> names.put(PostgresqlTypeSpelling.spell(sequence.name()), sequence.name()));
    }

    Schema in(Schema read) {
        List<Sequence> sequences = new ArrayList<>(read.sequences());
        List<Table> tables = new ArrayList<>();
        for (Table table : read.tables()) {
            tables.add(
                    table.columns().stream().anyMatch(column -> name(column).isPresent())
                            ? split(table, sequences)
                            : table);
        }
        return read.withTables(tables).withSequences(sequences);
    }

    private Table split(Table table, List<Sequence> sequences) {
        return table.toBuilder()
                .mapColumns(column -> {
                    Optional<TableName> name = name(column);
                    name.ifPresent(known -> sequences.add(NumberedColumn.sequence(table.name(), column, known)));
                    return name.isPresent() ? NumberedColumn.withDefault(column) : column;
                })
                .build();
    }

    private Optional<TableName> name(Column column) {
        return column.options().get(OptionKeys.SERIAL).map(names::get);
    }
}
