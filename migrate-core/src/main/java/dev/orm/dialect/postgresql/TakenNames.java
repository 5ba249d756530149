package dev.orm.dialect.postgresql;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.operation.Operation;
import dev.orm.operation.SchemaDraft;
import dev.orm.operation.SelectiveOperations;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Names that a table cannot take because an index has it until later, or the sequence of a numbered column that no model
 * names. https://www.postgresql.org/docs/current/sql-createtable.html
 */
final class TakenNames extends SelectiveOperations<Optional<TableName>> {
    private static final int LONGEST = 63;

    private TakenNames() {}

    static void refuse(Operation operation, SchemaDraft draft) {
        operation
                .accept(new TakenNames())
                .ifPresent(name -> holder(name, draft).ifPresent(holder -> {
                    throw DdlRefusedException.impossible(
                            "no table can be called " + name + " yet",
                            "table " + name,
                            holder
                                    + " has that name, and PostgreSQL has one room of names for tables, indexes and sequences",
                            "give the table another name, or the other one first, in a revision before this one");
                }));
    }

    private static Optional<String> holder(TableName name, SchemaDraft draft) {
        return draft.schema().tables().stream()
                .filter(table -> table.name().withName(name.name()).equals(name))
                .flatMap(table -> holder(table, name.name()).stream())
                .findFirst();
    }

    private static Optional<String> holder(Table table, String name) {
        if (table.indexes().stream().anyMatch(index -> index.name().text().equals(name))) {
            return Optional.of("an index of " + table.name());
        }
        return table.columns().stream()
                .filter(column -> column.defaultValue() instanceof DefaultValue.Identity)
                .filter(column -> sequence(table, column).equals(name))
                .map(column -> "the sequence of " + table.name() + "." + column.name())
                .findFirst();
    }

    /** As the server calls it; of longer names it cuts off the longer one. */
    private static String sequence(Table table, Column column) {
        String name = table.name().name() + "_" + column.name() + "_seq";
        return name.getBytes(StandardCharsets.UTF_8).length <= LONGEST ? name : "";
    }

    @Override
    protected Optional<TableName> change(Operation operation) {
        return Optional.empty();
    }

    @Override
    protected Optional<TableName> other(Operation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<TableName> visitCreateTable(Operation.CreateTable operation) {
        return Optional.of(operation.table().name());
    }

    @Override
    public Optional<TableName> visitRenameTable(Operation.RenameTable operation) {
        return Optional.of(operation.after());
    }
}
