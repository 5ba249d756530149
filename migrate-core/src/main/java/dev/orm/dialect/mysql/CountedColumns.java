package dev.orm.dialect.mysql;

import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column that counts by itself begins a key in every state of its table: what makes that so, and would come in a
 * statement after, comes along.
 */
final class CountedColumns {
    private final List<Operation> waiting;

    /** @param waiting what comes after; what comes along is taken out of it */
    CountedColumns(List<Operation> waiting) {
        this.waiting = waiting;
    }

    /**
     * What has to come along.
     *
     * @param after the table as the statement would leave it
     */
    List<Operation> along(Table after, Optional<Operation> next) {
        List<Operation> along = new ArrayList<>();
        after.columns().stream()
                .filter(Column::isIdentity)
                .filter(column -> !beginsKey(after, column.name()))
                .forEach(column -> along(after, column, next).ifPresent(along::add));
        return along;
    }

    private Optional<Operation> along(Table after, Column counted, Optional<Operation> next) {
        Optional<Operation> key = waiting.stream()
                .filter(operation -> isKey(operation, after, counted.name()))
                .findFirst();
        if (key.isPresent()) {
            waiting.remove(key.get());
            return key;
        }
        boolean goes =
                Stream.concat(next.stream(), waiting.stream()).anyMatch(operation -> ends(operation, after, counted));
        return goes
                ? Optional.of(new Operation.AlterColumn(after.name(), counted, counted.withDefault(null), null, null))
                : Optional.empty();
    }

    private static boolean isKey(Operation operation, Table table, String counted) {
        if (operation instanceof Operation.AddPrimaryKey add && add.table().equals(table.name())) {
            return begins(add.key().parts(), table, counted);
        }
        return operation instanceof Operation.AddUnique add
                && add.table().equals(table.name())
                && begins(add.unique().parts(), table, counted);
    }

    private static boolean begins(List<IndexPart> parts, Table table, String counted) {
        List<String> columns = IndexPart.columnNames(parts);
        return !columns.isEmpty()
                && columns.get(0).equals(counted)
                && table.columnNames().containsAll(columns);
    }

    private static boolean ends(Operation operation, Table table, Column counted) {
        if (operation instanceof Operation.DropColumn drop) {
            return drop.table().equals(table.name()) && drop.column().name().equals(counted.name());
        }
        return operation instanceof Operation.AlterColumn alter
                && alter.table().equals(table.name())
                && alter.before().name().equals(counted.name())
                && !alter.after().isIdentity();
    }

    private static boolean beginsKey(Table table, String column) {
        return Stream.of(
                        Stream.of(table.primaryKeyColumns()),
                        table.uniques().stream().map(unique -> IndexPart.columnNames(unique.parts())),
                        table.indexes().stream().map(index -> IndexPart.columnNames(index.parts())))
                .flatMap(keys -> keys)
                .anyMatch(columns -> !columns.isEmpty() && columns.get(0).equals(column));
    }
}
