package dev.orm.session.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A type that is stored as another one.
 *
 * @param copy of a value that can change
 */
record Mapped(ColumnType stored, Function<Object, Object> to, Function<Object, Object> from, UnaryOperator<Object> copy)
        implements ColumnType {

    static Mapped of(ColumnType stored, Function<Object, Object> to, Function<Object, Object> from) {
        return new Mapped(stored, to, from, UnaryOperator.identity());
    }

    @Override
    public void bindValue(PreparedStatement statement, int index, Object value) throws SQLException {
        stored.bindValue(statement, index, to.apply(value));
    }

    @Override
    public @Nullable Object read(ResultSet row, int index) throws SQLException {
        Object value = stored.read(row, index);
        return value == null ? null : from.apply(value);
    }

    @Override
    public Object copy(Object value) {
        return copy.apply(value);
    }

    @Override
    public boolean isSame(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return left == right;
        }
        return stored.isSame(to.apply(left), to.apply(right));
    }

    @Override
    public ColumnType compared() {
        return new Mapped(stored.compared(), to, from, copy);
    }
}
