package dev.orm.diff;

import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;

/**
 * Names of the schema that a connection is in, written without it: a class that names that schema means the same
 * tables as one that names none.
 */
record LocalNames(String current) {

    /** Whether any name says its schema, so that it matters which one is the current. */
    static boolean namesSchemas(Schema model) {
        return model.sequences().stream().anyMatch(sequence -> sequence.name().schema() != null)
                || model.tables().stream().anyMatch(LocalNames::namesSchemas);
    }

    private static boolean namesSchemas(Table table) {
        return table.name().schema() != null
                || table.foreignKeys().stream()
                        .anyMatch(key -> key.referencedTable().schema() != null)
                || table.columns().stream()
                        .anyMatch(column -> column.type() instanceof SqlType.Raw raw
                                && raw.text().contains("."));
    }

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
                .mapColumns(this::of)
                .foreignKeys(table.foreignKeys().stream().map(this::of).toList())
                .build();
    }

    /** A type that its author wrote may be one of the schema's own. */
    private Column of(Column column) {
        return column.type() instanceof SqlType.Raw raw && raw.text().startsWith(current + ".")
                ? column.withType(new SqlType.Raw(raw.text().substring(current.length() + 1), raw.constants()))
                : column;
    }

    private ForeignKey of(ForeignKey key) {
        return key.withReference(of(key.referencedTable()), key.referencedColumns());
    }

    private TableName of(TableName name) {
        return current.equals(name.schema()) ? new TableName(null, name.name()) : name;
    }
}
