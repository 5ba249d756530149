package dev.orm.session.type;

import java.io.ByteArrayInputStream;
import java.sql.Blob;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes.
 *
 * @param largeObject whether the column holds the number of a large object, which is read and written through it
 */
record Bytes(boolean largeObject) implements ColumnType {

    @Override
    public void bindValue(PreparedStatement statement, int index, Object value) throws SQLException {
        byte[] bytes = (byte[]) value;
        if (largeObject) {
            statement.setBlob(index, new ByteArrayInputStream(bytes), bytes.length);
        } else {
            statement.setBytes(index, bytes);
        }
    }

    @Override
    public void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null && largeObject) {
            statement.setNull(index, java.sql.Types.BIGINT);
        } else {
            ColumnType.super.bind(statement, index, value);
        }
    }

    @Override
    public byte @Nullable [] read(ResultSet row, int index) throws SQLException {
        if (!largeObject) {
            return row.getBytes(index);
        }
        Blob blob = row.getBlob(index);
        return blob == null ? null : blob.getBytes(1, (int) blob.length());
    }

    @Override
    public Object copy(Object value) {
        return ((byte[]) value).clone();
    }

    @Override
    public boolean isSame(@Nullable Object left, @Nullable Object right) {
        return Arrays.equals((byte[]) left, (byte[]) right);
    }
}
