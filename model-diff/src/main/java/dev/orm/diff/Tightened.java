package dev.orm.diff;

import dev.orm.operation.Operation;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Columns that were there and come under a constraint: {@code --fill} may change their rows before it. */
final class Tightened extends SelectiveVisitor<Stream<ColumnRef>> {
    private final Schema before;

    private Tightened(Schema before) {
        this.before = before;
    }

    static Set<ColumnRef> by(List<Operation> operations, Schema before) {
        Tightened tightened = new Tightened(before);
        Set<ColumnRef> columns = operations.stream()
                .flatMap(operation -> operation.accept(tightened))
                .collect(Collectors.toCollection(HashSet::new));
        columns.removeIf(column -> !tightened.isThere(column));
        return columns;
    }

    @Override
    Stream<ColumnRef> otherwise(Operation operation) {
        return Stream.of();
    }

    @Override
    public Stream<ColumnRef> visitAddCheck(Operation.AddCheck operation) {
        return before.table(operation.table()).map(Table::columnNames).stream()
                .flatMap(List::stream)
                .filter(column -> SqlWords.mentions(operation.check().expression(), column))
                .map(column -> new ColumnRef(operation.table(), column));
    }

    @Override
    public Stream<ColumnRef> visitAddForeignKey(Operation.AddForeignKey operation) {
        return columns(operation.table(), operation.key().columns());
    }

    @Override
    public Stream<ColumnRef> visitAddUnique(Operation.AddUnique operation) {
        return columns(operation.table(), operation.unique().columns());
    }

    @Override
    public Stream<ColumnRef> visitCreateIndex(Operation.CreateIndex operation) {
        List<String> columns = operation.index().parts().stream()
                .map(IndexPart::column)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return operation.index().unique() ? columns(operation.table(), columns) : Stream.of();
    }

    private static Stream<ColumnRef> columns(TableName table, List<String> columns) {
        return columns.stream().map(column -> new ColumnRef(table, column));
    }

    private boolean isThere(ColumnRef column) {
        return before.table(column.table())
                .flatMap(table -> table.column(column.column()))
                .filter(found -> found.generated() == null)
                .isPresent();
    }
}
