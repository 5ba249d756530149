package dev.orm.session.type;

import dev.orm.dialect.StorageRules;

/** Whole numbers, and binary ones. JDBC reads them as primitives, null as zero. */
final class Numbers {
    private Numbers() {}

    static ColumnType ofByte() {
        return new Direct((statement, index, value) -> statement.setByte(index, (Byte) value), (row, index) -> {
            byte value = row.getByte(index);
            return value == 0 && row.wasNull() ? null : value;
        });
    }

    static ColumnType ofShort() {
        return new Direct((statement, index, value) -> statement.setShort(index, (Short) value), (row, index) -> {
            short value = row.getShort(index);
            return value == 0 && row.wasNull() ? null : value;
        });
    }

    static ColumnType ofInt() {
        return new Direct((statement, index, value) -> statement.setInt(index, (Integer) value), (row, index) -> {
            int value = row.getInt(index);
            return value == 0 && row.wasNull() ? null : value;
        });
    }

    static ColumnType ofLong() {
        return new Direct((statement, index, value) -> statement.setLong(index, (Long) value), (row, index) -> {
            long value = row.getLong(index);
            return value == 0 && row.wasNull() ? null : value;
        });
    }

    /**
     * Sent as what it is exactly: some drivers write a decimal number, with which no column of that type compares as equal.
     *
     * @param rules what the database keeps of NaN and infinity
     */
    static ColumnType ofFloat(String where, StorageRules rules) {
        return new Direct(
                (statement, index, value) -> {
                    refuseLost(where, rules, (Float) value);
                    statement.setDouble(index, (Float) value);
                },
                (row, index) -> {
                    float value = row.getFloat(index);
                    return value == 0 && row.wasNull() ? null : value;
                });
    }

    /** @param rules as for {@link #ofFloat} */
    static ColumnType ofDouble(String where, StorageRules rules) {
        return new Direct(
                (statement, index, value) -> {
                    refuseLost(where, rules, (Double) value);
                    statement.setDouble(index, (Double) value);
                },
                (row, index) -> {
                    double value = row.getDouble(index);
                    return value == 0 && row.wasNull() ? null : value;
                });
    }

    static ColumnType ofBoolean() {
        return new Direct((statement, index, value) -> statement.setBoolean(index, (Boolean) value), (row, index) -> {
            boolean value = row.getBoolean(index);
            return (!value && row.wasNull()) ? null : value;
        });
    }

    private static void refuseLost(String where, StorageRules rules, double value) {
        if ((Double.isNaN(value) && !rules.nan()) || (Double.isInfinite(value) && !rules.infinity())) {
            throw UnstorableValueException.notANumber(where, value);
        }
    }
}
