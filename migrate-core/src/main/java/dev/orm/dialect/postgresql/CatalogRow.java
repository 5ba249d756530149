package dev.orm.dialect.postgresql;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The row of the catalogue on which a result stands. */
record CatalogRow(ResultSet result) {

    String text(String column) throws SQLException {
        return Objects.requireNonNullElse(result.getString(column), "");
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return result.getString(column);
    }

    boolean is(String column) throws SQLException {
        return result.getBoolean(column);
    }

    long number(String column) throws SQLException {
        return result.getLong(column);
    }

    int count(String column) throws SQLException {
        return result.getInt(column);
    }

    List<Integer> numbers(String column) throws SQLException {
        List<Integer> all = new ArrayList<>();
        for (Object value : values(column)) {
            all.add((Integer) value);
        }
        return all;
    }

    /** The elements; a null among them is the empty text. */
    List<String> texts(String column) throws SQLException {
        return Arrays.stream(values(column))
                .map(value -> value == null ? "" : value.toString())
                .toList();
    }

    private @Nullable Object[] values(String column) throws SQLException {
        Array array = result.getArray(column);
        return array == null ? new Object[0] : (Object[]) array.getArray();
    }
}
