package dev.orm.diff;

import dev.orm.operation.Fill;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.NamedType;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import dev.orm.sql.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notices constraints that come onto a table that is there: rows may break them, or mean something else under them. */
final class RowHints extends SelectiveVisitor<List<Notice>> {
    private final Schema before;
    private final List<Operation> operations;
    private final Syntax syntax;

    private RowHints(List<Operation> operations, Schema before, Syntax syntax) {
        this.before = before;
        this.operations = operations;
        this.syntax = syntax;
    }

    static List<Notice> of(List<Operation> operations, Schema before, Syntax syntax) {
        RowHints hints = new RowHints(operations, before, syntax);
        return operations.stream()
                .flatMap(operation -> operation.accept(hints).stream())
                .toList();
    }

    @Override
    List<Notice> otherwise(Operation operation) {
        return List.of();
    }

    @Override
    public List<Notice> visitAddCheck(Operation.AddCheck operation) {
        TableName table = operation.table();
        String expression = operation.check().expression();
        List<String> columns = before.table(table).map(Table::columnNames).orElse(List.of()).stream()
                .filter(column -> SqlWords.mentions(expression, column))
                .toList();
        if (columns.isEmpty()) {
            return List.of();
        }
        String column = subject(expression, columns);
        List<String> old = droppedChecks(table, column);
        ConstantHints constants = new ConstantHints(new ColumnRef(table, column), syntax.name(column), old);
        List<Notice> notices = new ArrayList<>();
        if (columns.stream().noneMatch(filled -> isFilled(table, filled))) {
            notices.addAll(upgrade(operation, column, constants));
        }
        if (!isTurnedAround(table, column)) {
            notices.addAll(constants.undo(expression));
        }
        return notices;
    }

    /** In {@code dtype <> 'Driver' or (licence is not null)} not what tells the class of a row. */
    private static String subject(String expression, List<String> columns) {
        int guard = Math.max(0, expression.toLowerCase(Locale.ROOT).indexOf(" or ("));
        String rest = expression.substring(guard);
        return columns.stream()
                .filter(column -> expression.substring(0, guard).contains("<>") && SqlWords.mentions(rest, column))
                .findFirst()
                .orElse(columns.get(0));
    }

    private static List<Notice> upgrade(Operation.AddCheck operation, String column, ConstantHints constants) {
        TableName table = operation.table();
        String expression = operation.check().expression();
        return constants
                .of(expression)
                .orElseGet(() -> constants.old().contains(expression)
                        ? List.of()
                        : mayFail(
                                table,
                                column,
                                "rows of " + table + " that break the new check "
                                        + named(operation.check().name())
                                        + "(" + expression + ") stop the upgrade; "
                                        + WrittenFlag.quoted("--fill", table + "." + column + "=EXPR")
                                        + " changes them before it"));
    }

    @Override
    public List<Notice> visitAddUnique(Operation.AddUnique operation) {
        return unique(
                operation.table(), operation.unique().name(), operation.unique().columns());
    }

    @Override
    public List<Notice> visitCreateIndex(Operation.CreateIndex operation) {
        Index index = operation.index();
        return index.unique() ? unique(operation.table(), index.name(), columns(index)) : List.of();
    }

    private List<Notice> unique(TableName table, @Nullable Name name, List<String> columns) {
        Optional<Table> found = before.table(table);
        boolean holds = found.isEmpty()
                || keys(found.get()).anyMatch(key -> !key.isEmpty() && columns.containsAll(key))
                || columns.stream().anyMatch(column -> isEmpty(table, column) || isFilled(table, column));
        return holds
                ? List.of()
                : mayFail(
                        table,
                        null,
                        "rows of " + table + " that are alike in " + PartNames.columns(columns)
                                + " stop the upgrade: the new unique " + named(name) + "refuses them");
    }

    /** What no two rows share; an index on part of the rows or on expressions says nothing. */
    private static Stream<List<String>> keys(Table table) {
        Stream<List<String>> uniques = table.uniques().stream().map(UniqueConstraint::columns);
        Stream<List<String>> indexes = table.indexes().stream()
                .filter(index -> index.unique() && index.where() == null)
                .filter(index -> columns(index).size() == index.parts().size())
                .map(RowHints::columns);
        return Stream.concat(Stream.of(table.primaryKeyColumns()), Stream.concat(uniques, indexes));
    }

    private static List<String> columns(Index index) {
        return index.parts().stream()
                .map(IndexPart::column)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    @Override
    public List<Notice> visitAddForeignKey(Operation.AddForeignKey operation) {
        TableName table = operation.table();
        ForeignKey key = operation.key();
        boolean holds = before.table(table).isEmpty()
                || some(Operation.DropForeignKey.class)
                        .anyMatch(drop -> drop.table().equals(table) && refersAlike(drop.key(), key))
                || key.columns().stream().anyMatch(column -> isEmpty(table, column) || isFilled(table, column));
        return holds
                ? List.of()
                : mayFail(
                        table,
                        null,
                        "rows of " + table + " whose " + PartNames.columns(key.columns()) + " is not in "
                                + key.referencedTable() + " stop the upgrade: the new foreign key "
                                + named(key.name()) + "refuses them");
    }

    private static boolean refersAlike(ForeignKey left, ForeignKey right) {
        return left.columns().equals(right.columns()) && left.referencedTable().equals(right.referencedTable());
    }

    private List<String> droppedChecks(TableName table, String column) {
        return some(Operation.DropCheck.class)
                .filter(drop -> drop.table().equals(table))
                .map(drop -> drop.check().expression())
                .filter(expression -> SqlWords.mentions(expression, column))
                .toList();
    }

    /** Whether the column arrives, and no row has a value in it. */
    private boolean isEmpty(TableName table, String column) {
        return some(Operation.AddColumn.class)
                .filter(add -> add.table().equals(table) && add.column().name().equals(column))
                .anyMatch(add -> add.fill() == null && isEmpty(add.column()));
    }

    private static boolean isEmpty(Column column) {
        DefaultValue value = column.defaultValue();
        return column.nullable()
                && column.generated() == null
                && (value == null || value.equals(DefaultValue.Literal.nothing()));
    }

    /** Whether a person said what the rows become. */
    private boolean isFilled(TableName table, String column) {
        return some(Operation.AlterColumn.class)
                .anyMatch(alter -> alter.fill() != null
                        && alter.table().equals(table)
                        && alter.after().name().equals(column));
    }

    /** Whether the undo makes the old values of the new ones. */
    private boolean isTurnedAround(TableName table, String column) {
        return some(Operation.AlterColumn.class)
                .anyMatch(alter -> alter.undoFill() instanceof Fill.Expression
                        && alter.table().equals(table)
                        && alter.after().name().equals(column));
    }

    /** An enum that is a type of the column alone. */
    @Override
    public List<Notice> visitAlterColumn(Operation.AlterColumn operation) {
        boolean turned = operation.undoFill() instanceof Fill.Expression;
        return !turned
                        && operation.before().type() instanceof SqlType.Enumeration was
                        && operation.after().type() instanceof SqlType.Enumeration is
                        && is.type() == null
                ? ConstantHints.undo(
                        new ColumnRef(operation.table(), operation.after().name()), was.values(), is.values())
                : List.of();
    }

    /** An enum that is a type by itself. */
    @Override
    public List<Notice> visitAlterType(ObjectOperation.AlterType operation) {
        NamedType type = operation.before();
        return before.tables().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.type() instanceof SqlType.Enumeration values
                                && type.name().equals(values.type()))
                        .filter(column -> !isTurnedAround(table.name(), column.name()))
                        .map(column -> new ColumnRef(table.name(), column.name())))
                .flatMap(column -> ConstantHints.undo(
                        column, type.values(), operation.after().values())
                        .stream())
                .toList();
    }

    private <T extends Operation> Stream<T> some(Class<T> kind) {
        return operations.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static List<Notice> mayFail(TableName table, @Nullable String column, String text) {
        return List.of(new Notice("rows-may-break", table.toString(), column, text));
    }

    private static String named(@Nullable Name name) {
        return name == null ? "" : name.text() + " ";
    }
}
