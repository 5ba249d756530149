package dev.orm.dialect.mysql;

import dev.orm.operation.Operation;
import dev.orm.schema.SqlType;
import dev.orm.schema.TableName;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An enum that was a number, or becomes one: the server takes the numbers for the places of the values, counted from 1,
 * where whoever stored a constant by its position counted from 0.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/9.0/en/enum.html">Index values for enumeration literals</a>
 */
final class CountedEnum {
    private CountedEnum() {}

    static boolean isBetween(Operation.AlterColumn operation) {
        SqlType before = operation.before().type();
        SqlType after = operation.after().type();
        return (before instanceof SqlType.Enumeration && isNumber(after))
                || (isNumber(before) && after instanceof SqlType.Enumeration);
    }

    static String why(TableName table, Operation.AlterColumn operation) {
        String holds = operation.after().type() instanceof SqlType.Enumeration
                ? " holds numbers, which an enum takes for places counted from 1"
                : " holds values of an enum, of which a number keeps the place counted from 1";
        return table + "." + operation.before().name() + holds + ": say what they become with --fill";
    }

    private static boolean isNumber(SqlType type) {
        return type instanceof SqlType.Int
                || type instanceof SqlType.Bool
                || type instanceof SqlType.Decimal
                || type instanceof SqlType.FloatingPoint
                || (type instanceof SqlType.Raw raw && isNumber(raw.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean isNumber(String raw) {
        return Stream.of("mediumint", "bit", "year").anyMatch(raw::startsWith);
    }
}
