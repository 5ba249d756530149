package dev.orm.diff;

import dev.orm.schema.ForeignKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;

/**
 * Names of the schema that a connection is in, written without it: a class that names that schema means the same
 * tables as one that names none.
 */
record LocalNames(String current) {

    Schema of(Schema model) {
        return model.withTables(model.tables().stream().map(this::of).toList())
                .withSequences(model.sequences().stream()
                        .map(sequence -> new Sequence(
                                of(sequence.name()), sequence.start(), sequence.increment(), sequence.options()))
                        .toList());
    }

    private Table of(Table table) {
        return table.toBuilder()
                .name(of(table.name()))
                .foreignKeys(table.foreignKeys().stream().map(this::of).toList())
                .build();
    }

    private ForeignKey of(ForeignKey key) {
        return key.withReference(of(key.referencedTable()), key.referencedColumns());
    }

    private TableName of(TableName name) {
        return current.equals(name.schema()) ? new TableName(null, name.name()) : name;
    }
}
