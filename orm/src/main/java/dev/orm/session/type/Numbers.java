package dev.orm.session.type;

import java.math.BigInteger;
import java.util.function.Function;

/** Whole numbers, and binary ones. */
final class Numbers {
    private Numbers() {}

    static ColumnType ofByte() {
        return of(
                (statement, index, value) -> statement.setByte(index, (Byte) value),
                (row, index) -> row.getByte(index),
                Number::byteValue);
    }

    static ColumnType ofShort() {
        return of(
                (statement, index, value) -> statement.setShort(index, (Short) value),
                (row, index) -> row.getShort(index),
                Number::shortValue);
    }

    static ColumnType ofInt() {
        return of(
                (statement, index, value) -> statement.setInt(index, (Integer) value),
                (row, index) -> row.getInt(index),
                Number::intValue);
    }

    static ColumnType ofLong() {
        return of(
                (statement, index, value) -> statement.setLong(index, (Long) value),
                (row, index) -> row.getLong(index),
                Number::longValue);
    }

    static ColumnType ofFloat() {
        return of(
                (statement, index, value) -> statement.setFloat(index, (Float) value),
                (row, index) -> row.getFloat(index),
                Number::floatValue);
    }

    static ColumnType ofDouble() {
        return of(
                (statement, index, value) -> statement.setDouble(index, (Double) value),
                (row, index) -> row.getDouble(index),
                Number::doubleValue);
    }

    /** A number of another type that has the same value is taken for one of this. */
    private static ColumnType of(Direct.Binder binder, Direct.Reader reader, Function<Number, Number> narrowed) {
        return new Primitive(binder, reader, narrowed.apply(0), value -> narrow(value, narrowed));
    }

    private static Object narrow(Object value, Function<Number, Number> narrowed) {
        if (!(value instanceof Number number)) {
            return value;
        }
        Number narrow = narrowed.apply(number);
        boolean exact = narrow.doubleValue() == number.doubleValue()
                && (number instanceof BigInteger || narrow.longValue() == number.longValue());
        return exact ? narrow : value;
    }
}
