package dev.orm.session.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the values of one Java type live in one column. */
public interface ColumnType {

    /** Binds a value that is there. */
    void bindValue(PreparedStatement statement, int index, Object value) throws SQLException;

    @Nullable
    Object read(ResultSet row, int index) throws SQLException;

    /** What reads, without a detour over this: for very many rows. */
    default Reader reader() {
        return this::read;
    }

    /** Reads a column; null where it is. */
    @FunctionalInterface
    interface Reader {
        @Nullable
        Object read(ResultSet row, int index) throws SQLException;
    }

    default void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else {
            bindValue(statement, index, value);
        }
    }

    /** A copy that changes of the value do not reach; the value itself where it cannot change. */
    default Object copy(Object value) {
        return value;
    }

    /** Whether no value can change, so that {@link #copy} never makes another one. */
    default boolean isLasting() {
        return false;
    }

    /** Whether the column would hold the same. */
    default boolean isSame(@Nullable Object left, @Nullable Object right) {
        return Objects.equals(left, right);
    }

    /** Whether the column holds a value of its own for null, which is read as null again. */
    default boolean keepsNull() {
        return false;
    }

    /** How a value is compared with what the column holds: it is not rounded as one that is stored. */
    default ColumnType compared() {
        return this;
    }
}
