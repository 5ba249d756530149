package dev.orm.session.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A type that JDBC binds and reads by itself. */
record Direct(Binder binder, Reader reader) implements ColumnType {

    /** Binds a value that is not null. */
    @FunctionalInterface
    interface Binder {
        void bind(PreparedStatement statement, int index, Object value) throws SQLException;
    }

    @Override
    public void bindValue(PreparedStatement statement, int index, Object value) throws SQLException {
        binder.bind(statement, index, value);
    }

    @Override
    public @Nullable Object read(ResultSet row, int index) throws SQLException {
        return reader.read(row, index);
    }

    @Override
    public boolean isLasting() {
        return true;
    }
}
