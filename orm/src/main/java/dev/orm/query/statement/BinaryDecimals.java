package dev.orm.query.statement;

import dev.orm.dialect.Dialect;
import dev.orm.mapping.layout.Leaf;
import dev.orm.schema.SqlType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Calculations with decimal numbers where they are kept as binary ones, and as integers where they are whole: what comes
 * out is rounded to the digits that it has on the other databases.
 */
record BinaryDecimals(Dialect dialect) {
    /** MySQL's div_precision_increment. */
    private static final int DIGITS_OF_A_DIVISION = 4;

    /** What is divided keeps its fraction. */
    SqlPart dividend(SqlPart term, @Nullable ResultType result) {
        return concerns(result) ? SqlPart.of("cast(", term, " as real)") : term;
    }

    SqlPart quotient(SqlPart term, Operand dividend, @Nullable ResultType result) {
        ResultType divided = ResultType.number(dividend);
        Integer digits = divided == null ? null : divided.digits();
        return concerns(result) && digits != null ? rounded(term, digits + DIGITS_OF_A_DIVISION) : term;
    }

    /** A sum, difference or product. */
    SqlPart exact(SqlPart term, @Nullable ResultType result) {
        Integer digits = result == null ? null : result.digits();
        return concerns(result) && digits != null && digits > 0 ? rounded(term, digits) : term;
    }

    /** What is calculated, as the column keeps it: as whole steps, for halves of binary numbers are none. */
    SqlPart stored(SqlPart term, @Nullable ResultType result, Leaf column) {
        Integer digits = column.column().type() instanceof SqlType.Decimal decimal ? decimal.scale() : null;
        if (!concerns(result) || digits == null) {
            return term;
        }
        String steps = BigDecimal.ONE.scaleByPowerOfTen(digits).toPlainString();
        return SqlPart.of("round(round((", term, ") * " + steps + ", 6)) / " + steps);
    }

    private boolean concerns(@Nullable ResultType result) {
        return dialect.storage().binaryDecimals() && result != null && result.javaType() == BigDecimal.class;
    }

    private static SqlPart rounded(SqlPart term, int digits) {
        return SqlPart.of("round(", term, ", " + digits + ")");
    }
}
