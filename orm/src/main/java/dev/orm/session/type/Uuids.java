package dev.orm.session.type;

import dev.orm.schema.SqlType;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * UUIDs: in a type of their own, as text, or as 16 bytes.
 *
 * @param strict whether the database's own type refuses texts
 */
record Uuids(boolean strict) {

    ColumnType in(SqlType column) {
        if (column instanceof SqlType.Uuid && strict) {
            return new Direct(
                    (statement, index, value) -> statement.setObject(index, value),
                    (row, index) -> row.getObject(index, UUID.class));
        }
        return column instanceof SqlType.Uuid || Texts.isText(column)
                ? Mapped.of(
                        Texts.of(new SqlType.Text(), false), Object::toString, text -> UUID.fromString((String) text))
                : Mapped.of(new Bytes(false), value -> bytes((UUID) value), bytes -> uuid((byte[]) bytes));
    }

    /** Of a value as the driver delivers it; what is none stays as it is. */
    static Object ofAny(Object value) {
        if (value instanceof byte[] bytes && bytes.length == 2 * Long.BYTES) {
            return uuid(bytes);
        }
        try {
            return value instanceof String text ? UUID.fromString(text) : value;
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte... bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
