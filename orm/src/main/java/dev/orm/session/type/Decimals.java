package dev.orm.session.type;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A decimal number, rounded to the column's scale as the servers round.
 *
 * @param where for messages
 * @param scale null: as many digits as there are
 */
record Decimals(
        String where, @Nullable Integer precision, @Nullable Integer scale, boolean binary) implements ColumnType {

    @Override
    public void bindValue(PreparedStatement statement, int index, Object value) throws SQLException {
        BigDecimal number = rounded((BigDecimal) value);
        if (!binary) {
            statement.setBigDecimal(index, number);
        } else {
            bindBinary(statement, index, number);
        }
    }

    private void bindBinary(PreparedStatement statement, int index, BigDecimal number) throws SQLException {
        if (isLong(number)) {
            statement.setLong(index, number.longValueExact());
        } else if (BigDecimal.valueOf(number.doubleValue()).compareTo(number) == 0) {
            statement.setDouble(index, number.doubleValue());
        } else {
            throw UnstorableValueException.tooPrecise(where, number);
        }
    }

    private static boolean isLong(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }

    @Override
    public @Nullable Object read(ResultSet row, int index) throws SQLException {
        BigDecimal number = binary ? readBinary(row, index) : row.getBigDecimal(index);
        return number == null ? null : rounded(number);
    }

    private static @Nullable BigDecimal readBinary(ResultSet row, int index) throws SQLException {
        Object value = row.getObject(index);
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number);
        }
        return value == null ? null : new BigDecimal(value.toString());
    }

    private BigDecimal rounded(BigDecimal number) {
        BigDecimal rounded = scale == null ? number : number.setScale(scale, RoundingMode.HALF_UP);
        if (binary && precision != null && rounded.precision() > precision) {
            throw UnstorableValueException.tooLarge(where, number, precision, scale);
        }
        return rounded;
    }

    @Override
    public boolean isSame(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return left == right;
        }
        return scaled((BigDecimal) left).compareTo(scaled((BigDecimal) right)) == 0;
    }

    private BigDecimal scaled(BigDecimal number) {
        return scale == null ? number : number.setScale(scale, RoundingMode.HALF_UP);
    }

    @Override
    public ColumnType compared() {
        return new Decimals(where, null, null, binary);
    }
}
