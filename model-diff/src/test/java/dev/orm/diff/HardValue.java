package dev.orm.diff;

import dev.orm.schema.Column;
import dev.orm.schema.Options;
import dev.orm.schema.SqlType;
import dev.orm.sql.Syntax;
import java.util.List;
import java.util.Optional;

/**
 * Values that are easily spoilt on their way: with quotes, backslashes and patterns, and below zero.
 *
 * @param belowZero whether numbers are
 */
record HardValue(Syntax syntax, boolean belowZero) {
    private static final List<String> TEXTS = List.of("a_'", "b'\\", "c\"%", "d\\'");
    private static final int LONGEST = 3;

    /** None: the column's type or length does not take them. */
    Optional<String> of(Column column, int row) {
        SqlType type = column.type();
        return switch (TypeFamily.of(type)) {
            case INTEGER -> belowZero && isSigned(column.options()) ? Optional.of(signed(row, "")) : Optional.empty();
            case DECIMAL -> belowZero ? Optional.of(signed(row, isWhole(type) ? "" : ".5")) : Optional.empty();
            case FLOAT -> belowZero ? Optional.of(signed(row, ".5")) : Optional.empty();
            case CHARACTER ->
                type instanceof SqlType.Enumeration || isShort(type)
                        ? Optional.empty()
                        : Optional.of(syntax.literal(TEXTS.get(row)));
            default -> Optional.empty();
        };
    }

    private static String signed(int row, String fraction) {
        return (row % 2 == 1 ? "-10" : "10") + row + fraction;
    }

    private static boolean isSigned(Options options) {
        return !options.has("unsigned") && !options.has("zerofill");
    }

    private static boolean isWhole(SqlType type) {
        return type instanceof SqlType.Decimal decimal && Integer.valueOf(0).equals(decimal.scale());
    }

    private static boolean isShort(SqlType type) {
        Integer length = null;
        if (type instanceof SqlType.Varchar varchar) {
            length = varchar.length();
        } else if (type instanceof SqlType.Char fixed) {
            length = fixed.length();
        } else if (type instanceof SqlType.Raw) {
            return true;
        }
        return length != null && length < LONGEST;
    }
}
