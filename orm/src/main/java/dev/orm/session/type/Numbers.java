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

    /**
     * Sent as what it is exactly: some drivers write a decimal number, with which no column of that type compares as equal.
     *
     * @param nan whether the database keeps or refuses it, instead of making null of it
     */
    static ColumnType ofFloat(String where, boolean nan) {
        return new Primitive(
                (statement, index, value) -> {
                    refuseLost(where, nan, Float.isNaN((Float) value));
                    statement.setDouble(index, (Float) value);
                },
                (row, index) -> row.getFloat(index),
                0f);
    }

    /** @param nan as for {@link #ofFloat} */
    static ColumnType ofDouble(String where, boolean nan) {
        return new Primitive(
                (statement, index, value) -> {
                    refuseLost(where, nan, Double.isNaN((Double) value));
                    statement.setDouble(index, (Double) value);
                },
                (row, index) -> row.getDouble(index),
                0d);
    }

    private static void refuseLost(String where, boolean nan, boolean isNan) {
        if (isNan && !nan) {
            throw UnstorableValueException.notANumber(where);
        }
    }
}
