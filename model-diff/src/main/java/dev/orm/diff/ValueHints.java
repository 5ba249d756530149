package dev.orm.diff;

import dev.orm.operation.Operation;
import dev.orm.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** Notices values that become others where a type changes, and nobody said which. */
final class ValueHints extends SelectiveVisitor<List<Notice>> {

    static List<Notice> of(List<Operation> operations) {
        ValueHints hints = new ValueHints();
        return operations.stream()
                .flatMap(operation -> operation.accept(hints).stream())
                .toList();
    }

    @Override
    List<Notice> otherwise(Operation operation) {
        return List.of();
    }

    @Override
    public List<Notice> visitAlterColumn(Operation.AlterColumn operation) {
        SqlType from = operation.before().type();
        SqlType into = operation.after().type();
        if (operation.fill() != null || operation.after().generated() != null) {
            return List.of();
        }
        String column = operation.table() + "." + operation.after().name();
        return what(from, into, column)
                .map(text -> List.of(new Notice(
                        "values-change",
                        operation.table().toString(),
                        operation.after().name(),
                        text)))
                .orElse(List.of());
    }

    private static Optional<String> what(SqlType from, SqlType into, String column) {
        if (from instanceof SqlType.Bool && isText(into)) {
            return Optional.of(
                    "true and false in " + column + " become the database's texts for them: 'true' and 'false'"
                            + " on PostgreSQL, '1' and '0' elsewhere; "
                            + WrittenFlag.quoted("--fill", column + "=EXPR") + " makes others");
        }
        if (from instanceof SqlType.Timestamp was
                && into instanceof SqlType.Timestamp is
                && was.zoned() != is.zoned()) {
            return Optional.of(
                    was.zoned()
                            ? "moments in " + column + " become their date and time in UTC"
                            : "dates and times in " + column + " are taken for such in UTC");
        }
        return Optional.empty();
    }

    private static boolean isText(SqlType type) {
        return type instanceof SqlType.Varchar
                || type instanceof SqlType.Char
                || type instanceof SqlType.Text
                || type instanceof SqlType.Clob;
    }
}
