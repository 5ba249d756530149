package dev.orm.diff;

import dev.orm.dialect.Dialect;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.Optional;

/** Says again what the model says, where it becomes the same here: another database may have it. */
final class NeutralTypes extends SelectiveVisitor<Operation> {
    /** As it is made where a table stands for a sequence. */
    private static final String COUNTER = "next_val";

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
        Optional<Operation> sequence = sequence(table.name()).map(ObjectOperation.CreateSequence::new);
        if (sequence.isPresent()) {
            return sequence.get();
        }
        Optional<Table> whole = model.tables().stream()
                .filter(candidate -> isCalled(candidate.name(), table.name()))
                .map(candidate -> candidate.toBuilder()
                        .name(table.name())
                        .foreignKeys(table.foreignKeys())
                        .build())
                .filter(candidate -> dialect.lower()
                        .lower(Schema.of(List.of(candidate)))
                        .tables()
                        .equals(List.of(table)))
                .findFirst();
        if (whole.isPresent()) {
            return new Operation.CreateTable(whole.get());
        }
        return new Operation.CreateTable(table.toBuilder()
                .mapColumns(column -> neutral(table.name(), column))
                .build());
    }

    /** What stands for a sequence here is one elsewhere. */
    @Override
    public Operation visitDropTable(Operation.DropTable operation) {
        Table table = operation.table();
        boolean counts = table.columnNames().equals(List.of(COUNTER));
        return counts && isGone(table.name())
                ? new ObjectOperation.DropSequence(Sequence.of(table.name(), 1, 1))
                : operation;
    }

    @Override
    public Operation visitRenameTable(Operation.RenameTable operation) {
        boolean counts = sequence(operation.after())
                .or(() -> sequence(operation.before()))
                .isPresent();
        return counts ? new ObjectOperation.RenameSequence(operation.before(), operation.after()) : operation;
    }

    private boolean isGone(TableName name) {
        return model.tables().stream().noneMatch(table -> isCalled(table.name(), name));
    }

    private Optional<Sequence> sequence(TableName name) {
        return dialect.capabilities().sequences()
                ? Optional.empty()
                : model.sequences().stream()
                        .filter(sequence -> isCalled(sequence.name(), name))
                        .findFirst();
    }

    private static boolean isCalled(TableName one, TableName other) {
        return one.name().equalsIgnoreCase(other.name());
    }

    @Override
    public Operation visitAddColumn(Operation.AddColumn operation) {
        Column column = neutral(operation.table(), operation.column());
        return new Operation.AddColumn(operation.table(), column, operation.fill(), operation.followers());
    }

    private Column neutral(TableName table, Column lowered) {
        return find(table, lowered.name())
                .map(column -> lowered.withType(column.type()).withComment(column.comment()))
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
