package dev.orm.session.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A type that JDBC reads as a primitive, null as its zero.
 *
 * @param accepting what is given to an attribute, in this type where it can be
 */
record Primitive(Direct.Binder binder, Direct.Reader reader, Object zero, UnaryOperator<Object> accepting)
        implements ColumnType {

    static Primitive of(Direct.Binder binder, Direct.Reader reader, Object zero) {
        return new Primitive(binder, reader, zero, UnaryOperator.identity());
    }

    @Override
    public void bindValue(PreparedStatement statement, int index, Object value) throws SQLException {
        binder.bind(statement, index, value);
    }

    @Override
    public @Nullable Object read(ResultSet row, int index) throws SQLException {
        Object value = reader.read(row, index);
        return zero.equals(value) && row.wasNull() ? null : value;
    }

    @Override
    public @Nullable Object accept(@Nullable Object value) {
        return value == null ? null : accepting.apply(value);
    }
}
