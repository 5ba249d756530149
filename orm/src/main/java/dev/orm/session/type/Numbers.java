package dev.orm.session.type;

/** Whole numbers, and binary ones. */
final class Numbers {
    private Numbers() {}

    static ColumnType ofByte() {
        return new Primitive(
                (statement, index, value) -> statement.setByte(index, (Byte) value),
                (row, index) -> row.getByte(index),
                (byte) 0);
    }

    static ColumnType ofShort() {
        return new Primitive(
                (statement, index, value) -> statement.setShort(index, (Short) value),
                (row, index) -> row.getShort(index),
                (short) 0);
    }

    static ColumnType ofInt() {
        return new Primitive(
                (statement, index, value) -> statement.setInt(index, (Integer) value),
                (row, index) -> row.getInt(index),
                0);
    }

    static ColumnType ofLong() {
        return new Primitive(
                (statement, index, value) -> statement.setLong(index, (Long) value),
                (row, index) -> row.getLong(index),
                0L);
    }

    static ColumnType ofFloat() {
        return new Primitive(
                (statement, index, value) -> statement.setFloat(index, (Float) value),
                (row, index) -> row.getFloat(index),
                0f);
    }

    static ColumnType ofDouble() {
        return new Primitive(
                (statement, index, value) -> statement.setDouble(index, (Double) value),
                (row, index) -> row.getDouble(index),
                0d);
    }
}
