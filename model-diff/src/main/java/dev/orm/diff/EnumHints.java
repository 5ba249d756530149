package dev.orm.diff;

import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.sql.Syntax;
import java.util.List;

/** Notices constants that were stored by position and will be by name, and prints the flag that carries rows over. */
final class EnumHints extends SelectiveVisitor<List<Notice>> {
    private final Schema after;
    private final Syntax syntax;

    EnumHints(Schema after, Syntax syntax) {
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
        if (operation.fill() != null) {
            return List.of();
        }
        return EnumValues.replacingPositions(after, operation, syntax).stream()
                .map(values -> notice(operation, values))
                .toList();
    }

    private static Notice notice(Operation.AlterColumn operation, EnumValues values) {
        String name = operation.table() + "." + operation.after().name();
        String text =
                "rows of " + name + " hold the positions of its constants, which the new check refuses; if they are"
                        + " as the class declares them: "
                        + WrittenFlag.quoted("--fill", name + "=" + values.ofPositions());
        return new Notice(
                "enum-by-name", operation.table().toString(), operation.after().name(), text);
    }
}
