package dev.orm.session.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A type that JDBC reads as a primitive, null as its zero. */
record Primitive(Direct.Binder binder, Direct.Reader reader, Object zero) implements ColumnType {

    @Override
    public void bindValue(PreparedStatement statement, int index, Object value) throws SQLException {
        binder.bind(statement, index, value);
    }

    @Override
    public @Nullable Object read(ResultSet row, int index) throws SQLException {
        Object value = reader.read(row, index);
        return zero.equals(value) && row.wasNull() ? null : value;
    }
}
