package dev.orm.session;

import dev.orm.query.statement.ResultType;
import dev.orm.query.statement.Selected;
import dev.orm.session.type.JavaType;
import dev.orm.session.type.ResultTypes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads a value that no attribute has, in the type that a query promises. */
final class ResultReader implements ItemReader {
    private final Selected.Value selected;
    private final JavaType wanted;
    private final @Nullable Integer scale;
    private final ResultTypes.Reader reader;

    ResultReader(ResultTypes types, Selected.Value selected, ResultType promised) {
        this.selected = selected;
        this.wanted = new JavaType(promised.javaType());
        this.scale = promised.scale();
        this.reader = types.reader(wanted);
    }

    @Override
    public @Nullable Object read(ResultSet rows) throws SQLException {
        Object value = reader.read(rows, selected.column());
        if (value == null) {
            return null;
        }
        Object fitting = wanted.fit(value);
        if (fitting == null) {
            throw RowMismatchException.type(selected.name(), wanted.name(), value, null);
        }
        return scale != null && fitting instanceof BigDecimal number
                ? number.setScale(scale, RoundingMode.HALF_UP)
                : fitting;
    }
}
