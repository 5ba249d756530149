package dev.orm.session;

import dev.orm.session.type.ColumnType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The positions of a list. */
final class Integers implements ColumnType {
    static final ColumnType TYPE = new Integers();

    private Integers() {}

    @Override
    public void bindValue(PreparedStatement statement, int index, Object value) throws SQLException {
        statement.setInt(index, (Integer) value);
    }

    @Override
    public @Nullable Object read(ResultSet row, int index) throws SQLException {
        int value = row.getInt(index);
        return row.wasNull() ? null : value;
    }
}
