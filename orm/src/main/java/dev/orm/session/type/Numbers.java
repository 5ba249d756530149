package dev.orm.session.type;

import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whole numbers, and binary ones. */
final class Numbers {
    private Numbers() {}

    static ColumnType ofByte() {
        return accepting(
                Direct.primitive(
                        (statement, index, value) -> statement.setByte(index, (Byte) value),
                        (row, index) -> row.getByte(index)),
                Number::byteValue);
    }

    static ColumnType ofShort() {
        return accepting(
                Direct.primitive(
                        (statement, index, value) -> statement.setShort(index, (Short) value),
                        (row, index) -> row.getShort(index)),
                Number::shortValue);
    }

    static ColumnType ofInt() {
        return accepting(
                Direct.primitive(
                        (statement, index, value) -> statement.setInt(index, (Integer) value),
                        (row, index) -> row.getInt(index)),
                Number::intValue);
    }

    static ColumnType ofLong() {
        return accepting(
                Direct.primitive(
                        (statement, index, value) -> statement.setLong(index, (Long) value),
                        (row, index) -> row.getLong(index)),
                Number::longValue);
    }

    static ColumnType ofFloat() {
        return accepting(
                Direct.primitive(
                        (statement, index, value) -> statement.setFloat(index, (Float) value),
                        (row, index) -> row.getFloat(index)),
                Number::floatValue);
    }

    static ColumnType ofDouble() {
        return accepting(
                Direct.primitive(
                        (statement, index, value) -> statement.setDouble(index, (Double) value),
                        (row, index) -> row.getDouble(index)),
                Number::doubleValue);
    }

    /** A number of another type that has the same value is taken for one of this. */
    private static ColumnType accepting(Direct type, Function<Number, Number> narrowed) {
        return new Accepting(type, narrowed);
    }

    private record Accepting(Direct type, Function<Number, Number> narrowed) implements ColumnType {
        @Override
        public void bindValue(java.sql.PreparedStatement statement, int index, Object value)
                throws java.sql.SQLException {
            type.bindValue(statement, index, value);
        }

        @Override
        public @Nullable Object read(java.sql.ResultSet row, int index) throws java.sql.SQLException {
            return type.read(row, index);
        }

        @Override
        public @Nullable Object accept(@Nullable Object value) {
            if (!(value instanceof Number number)) {
                return value;
            }
            Number narrow = narrowed.apply(number);
            boolean exact = narrow.doubleValue() == number.doubleValue()
                    && (number instanceof BigInteger || narrow.longValue() == number.longValue());
            return exact ? narrow : value;
        }
    }
}
