package dev.orm.diff;

import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.sql.Syntax;
import java.util.List;
import java.util.Optional;

/**
 * The constants that a column of texts may hold, in the order in which they are declared.
 *
 * @param column as SQL
 */
record EnumValues(String column, List<String> values) {

    /** What a check of the desired table lists, where the column was a number: there positions were stored. */
    static Optional<EnumValues> replacingPositions(Schema desired, Operation.AlterColumn change, Syntax syntax) {
        boolean fromNumberToText = TypeFamily.of(change.before().type()) == TypeFamily.INTEGER
                && TypeFamily.of(change.after().type()) == TypeFamily.CHARACTER;
        String column = change.after().name();
        return desired.table(change.table()).filter(table -> fromNumberToText).stream()
                .flatMap(table -> table.checks().stream())
                .map(check -> SqlWords.listedTexts(check.expression(), column))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .map(values -> new EnumValues(syntax.name(column), values));
    }

    /** {@code case state when 0 then 'NEW' when 1 then 'OLD' end} */
    String ofPositions() {
        StringBuilder sql = new StringBuilder("case " + column);
        for (int position = 0; position < values.size(); position++) {
            sql.append(" when ").append(position).append(" then ").append(literal(position));
        }
        return sql.append(" end").toString();
    }

    /** {@code case state when 'NEW' then 0 when 'OLD' then 1 end} */
    String positions() {
        StringBuilder sql = new StringBuilder("case " + column);
        for (int position = 0; position < values.size(); position++) {
            sql.append(" when ").append(literal(position)).append(" then ").append(position);
        }
        return sql.append(" end").toString();
    }

    private String literal(int position) {
        return Syntax.standard().literal(values.get(position));
    }
}
