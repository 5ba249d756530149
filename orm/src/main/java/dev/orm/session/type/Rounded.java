package dev.orm.session.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values are rounded when they are stored.
 *
 * @param kept rounds
 * @param compared does not
 */
record Rounded(ColumnType kept, ColumnType compared) implements ColumnType {

    @Override
    public void bindValue(PreparedStatement statement, int index, Object value) throws SQLException {
        kept.bindValue(statement, index, value);
    }

    @Override
    public @Nullable Object read(ResultSet row, int index) throws SQLException {
        return kept.read(row, index);
    }

    @Override
    public boolean isSame(@Nullable Object left, @Nullable Object right) {
        return kept.isSame(left, right);
    }
}
