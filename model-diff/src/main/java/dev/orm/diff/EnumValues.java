package dev.orm.diff;

import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.TableName;
import dev.orm.sql.Syntax;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;

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
                ? of(listed(desired, change.table(), change.after(), SqlWords::listedTexts), change, syntax)
                : Optional.empty();
    }

    /** What the type or a check of the table from before lists, where the column becomes a number. */
    static Optional<EnumValues> replacedByPositions(Schema before, Operation.AlterColumn change, Syntax syntax) {
        boolean toNumber = TypeFamily.of(change.after().type()) == TypeFamily.INTEGER;
        return toNumber
                ? of(listed(before, change.table(), change.before(), EnumValues::stored), change, syntax)
                : Optional.empty();
    }

    private static Optional<EnumValues> of(List<String> values, Operation.AlterColumn change, Syntax syntax) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new EnumValues(syntax.name(change.after().name()), values));
    }

    private static List<String> listed(
            Schema schema, TableName table, Column column, BiFunction<String, String, List<String>> texts) {
        if (column.type() instanceof SqlType.Enumeration type) {
            return type.values();
        }
        return schema.table(table).filter(found -> TypeFamily.of(column.type()) == TypeFamily.CHARACTER).stream()
                .flatMap(found -> found.checks().stream())
                .map(check -> texts.apply(check.expression(), column.name()))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Several texts in a check of the column, as whichever database spells a list. */
    private static List<String> stored(String expression, String column) {
        List<String> texts = SqlWords.mentions(expression, column) ? SqlWords.texts(expression) : List.of();
        return texts.size() > 1 ? texts : List.of();
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

    /** {@code case state when 'NEW' then 0 when 'OLD' then 1 end} */
    String toPositions() {
        StringBuilder sql = new StringBuilder("case " + column);
        for (int position = 0; position < values.size(); position++) {
            sql.append(" when ")
                    .append(Syntax.standard().literal(values.get(position)))
                    .append(" then ")
                    .append(position);
        }
        return sql.append(" end").toString();
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
