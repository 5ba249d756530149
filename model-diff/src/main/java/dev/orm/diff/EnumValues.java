package dev.orm.diff;

import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.sql.Syntax;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The constants that a column of texts may hold, in the order in which they are declared.
 *
 * @param column as SQL
 */
record EnumValues(String column, List<String> values) {

    /** What the desired type or a check of the desired table lists, where the column was a number: there positions were stored. */
    static Optional<EnumValues> replacingPositions(Schema desired, Operation.AlterColumn change, Syntax syntax) {
        boolean fromNumber = TypeFamily.of(change.before().type()) == TypeFamily.INTEGER;
        return fromNumber
                ? Optional.of(listed(desired, change))
                        .filter(values -> !values.isEmpty())
                        .map(values -> new EnumValues(syntax.name(change.after().name()), values))
                : Optional.empty();
    }

    private static List<String> listed(Schema desired, Operation.AlterColumn change) {
        Column column = change.after();
        if (column.type() instanceof SqlType.Enumeration type && type.type() == null) {
            return type.values();
        }
        return desired
                .table(change.table())
                .filter(table -> TypeFamily.of(column.type()) == TypeFamily.CHARACTER)
                .stream()
                .flatMap(table -> table.checks().stream())
                .map(check -> SqlWords.listedTexts(check.expression(), column.name()))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The highest position that a check of the table from before lets a column hold. */
    static OptionalInt highestPosition(Schema before, Operation.AlterColumn change) {
        String column = change.before().name();
        return before.table(change.table()).stream()
                .flatMap(table -> table.checks().stream())
                .filter(check -> SqlWords.mentions(check.expression(), column))
                .flatMapToInt(check -> SqlWords.highestNumber(check.expression()).stream())
                .max();
    }

    /** {@code case state when 0 then 'NEW' when 1 then 'OLD' end} */
    String ofPositions() {
        return cases(values);
    }

    /** {@code case state when 0 then '...' when 1 then '...' end} */
    String ofUnknown(int count) {
        return cases(Collections.nCopies(count, "..."));
    }

    private String cases(List<String> constants) {
        StringBuilder sql = new StringBuilder("case " + column);
        for (int position = 0; position < constants.size(); position++) {
            sql.append(" when ")
                    .append(position)
                    .append(" then ")
                    .append(Syntax.standard().literal(constants.get(position)));
        }
        return sql.append(" end").toString();
    }
}
