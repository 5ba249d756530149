package dev.orm.diff;

import dev.orm.operation.Fill;
import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.sql.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Notices constants that go, and those that were stored by position and will be by name, and prints the flag that carries rows over. */
final class EnumHints extends SelectiveVisitor<List<Notice>> {
    private final Schema before;
    private final Schema after;
    private final Syntax syntax;

    EnumHints(Schema before, Schema after, Syntax syntax) {
        this.before = before;
        this.after = after;
        this.syntax = syntax;
    }

    List<Notice> of(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> operation.accept(this).stream())
                .toList();
    }

    @Override
    List<Notice> otherwise(Operation operation) {
        return List.of();
    }

    @Override
    public List<Notice> visitAlterColumn(Operation.AlterColumn operation) {
        List<Notice> notices = new ArrayList<>();
        EnumValues.replacingPositions(after, operation, syntax)
                .ifPresent(values -> notices.addAll(notices(operation, "enum-by-name", unfilled(operation, values))));
        EnumValues.replacedByPositions(before, operation, syntax)
                .ifPresent(
                        values -> notices.addAll(notices(operation, "enum-to-number", unnumbered(operation, values))));
        narrowed(operation).ifPresent(gone -> notices.add(gone.notice()));
        return notices;
    }

    /** Where nobody said what rows become that hold a value which the type no longer has. */
    private Optional<GoneConstants> narrowed(Operation.AlterColumn operation) {
        if (operation.fill() != null
                || !(operation.before().type() instanceof SqlType.Enumeration from)
                || !(operation.after().type() instanceof SqlType.Enumeration into)) {
            return Optional.empty();
        }
        Set<String> gone = new LinkedHashSet<>(from.values());
        into.values().forEach(gone::remove);
        ColumnRef column = new ColumnRef(operation.table(), operation.after().name());
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(new GoneConstants(column, syntax.name(column.column()), gone));
    }

    /** @param unsaid where nobody said what the values become */
    private static List<Notice> notices(Operation.AlterColumn operation, String kind, String unsaid) {
        if (operation.fill() == null) {
            return List.of(notice(kind, operation, unsaid));
        }
        return operation.undoFill() instanceof Fill.Expression
                ? List.of()
                : List.of(notice(
                        "undo-refuses",
                        operation,
                        "the undo stops if rows of " + name(operation)
                                + " hold a value: what --fill says is no"
                                + " CASE of the column that makes another value of each, and cannot be turned around"));
    }

    private static String unnumbered(Operation.AlterColumn operation, EnumValues values) {
        return "rows of " + name(operation)
                + " hold constants by their names, which are no numbers; if the class declares"
                + " them in this order: " + flag(operation, values.toPositions());
    }

    private String unfilled(Operation.AlterColumn operation, EnumValues values) {
        String rows = "rows of " + name(operation) + " hold the positions of its constants, which the new "
                + (operation.after().type() instanceof SqlType.Enumeration ? "type" : "check") + " refuses; ";
        OptionalInt highest = EnumValues.highestPosition(before, operation);
        int count = values.values().size();
        if (highest.isEmpty() || highest.getAsInt() + 1 == count) {
            return rows + "if they are as the class declares them: " + flag(operation, values.ofPositions());
        }
        int old = highest.getAsInt() + 1;
        return rows + "there were " + old + " of them and are " + count
                + " now, so that only you know which was which; say it instead of '...': "
                + flag(operation, values.ofUnknown(old));
    }

    private static String flag(Operation.AlterColumn operation, String sql) {
        return WrittenFlag.quoted("--fill", name(operation) + "=" + sql);
    }

    private static String name(Operation.AlterColumn operation) {
        return operation.table() + "." + operation.after().name();
    }

    private static Notice notice(String kind, Operation.AlterColumn operation, String text) {
        return new Notice(kind, operation.table().toString(), operation.after().name(), text);
    }
}
