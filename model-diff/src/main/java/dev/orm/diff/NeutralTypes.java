package dev.orm.diff;

import dev.orm.dialect.Dialect;
import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.Optional;

/** Gives columns the types of the model again, where these become the same here: another database may have them. */
final class NeutralTypes extends SelectiveVisitor<Operation> {
    private final Dialect dialect;
    private final Schema model;

    NeutralTypes(Dialect dialect, Schema model) {
        this.dialect = dialect;
        this.model = model;
    }

    List<Operation> neutral(List<Operation> operations) {
        return operations.stream().map(operation -> operation.accept(this)).toList();
    }

    @Override
    Operation otherwise(Operation operation) {
        return operation;
    }

    @Override
    public Operation visitCreateTable(Operation.CreateTable operation) {
        Table table = operation.table();
        return new Operation.CreateTable(table.toBuilder()
                .mapColumns(column -> neutral(table.name(), column))
                .build());
    }

    @Override
    public Operation visitAddColumn(Operation.AddColumn operation) {
        Column column = neutral(operation.table(), operation.column());
        return new Operation.AddColumn(operation.table(), column, operation.fill(), operation.followers());
    }

    private Column neutral(TableName table, Column lowered) {
        return find(table, lowered.name())
                .map(column -> lowered.withType(column.type()))
                .filter(candidate -> becomes(candidate.withDefault(null), lowered.withDefault(null)))
                .orElse(lowered);
    }

    private Optional<Column> find(TableName table, String column) {
        return model.tables().stream()
                .filter(candidate -> candidate.name().name().equalsIgnoreCase(table.name()))
                .flatMap(candidate -> candidate.columns().stream())
                .filter(candidate -> candidate.name().equalsIgnoreCase(column))
                .findFirst();
    }

    /** Without a check beside it, which the operations have already. */
    private boolean becomes(Column candidate, Column lowered) {
        Table alone = Table.of(TableName.of("t"), List.of(candidate));
        Table found = dialect.lower().lower(Schema.of(List.of(alone))).tables().get(0);
        return found.columns().equals(List.of(lowered)) && found.checks().isEmpty();
    }
}
