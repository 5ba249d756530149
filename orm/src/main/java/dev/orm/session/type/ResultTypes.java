package dev.orm.session.type;

import dev.orm.mapping.BasicType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How what a query delivers becomes a Java type that somebody wants, where no attribute says what the column holds. */
public final class ResultTypes {
    private final ColumnTypes types;

    public ResultTypes(ColumnTypes types) {
        this.types = types;
    }

    /** Reads one column. */
    @FunctionalInterface
    public interface Reader {
        /** What cannot be told as the type comes as the driver delivers it. */
        @Nullable
        Object read(ResultSet row, int column) throws SQLException;
    }

    public Reader reader(JavaType wanted) {
        Class<?> type = wanted.type();
        if (wanted.isNumber() || type == Object.class) {
            return plain(value ->
                    value instanceof Boolean flag && wanted.isNumber() ? Integer.valueOf(flag ? 1 : 0) : value);
        }
        if (type == UUID.class) {
            return plain(Uuids::ofAny);
        }
        if ((type.isEnum() || type == Boolean.class) && !isSpecial(type)) {
            return plain(value -> type.isEnum() ? constant(type, value) : flag(value));
        }
        ColumnType column = types.of(type);
        return column::read;
    }

    /** Whether the model alone knows how such values are stored. */
    private boolean isSpecial(Class<?> type) {
        List<BasicType> stored = types.storedAs(type);
        return stored.size() == 1
                && (stored.get(0) instanceof BasicType.Converted
                        || (stored.get(0) instanceof BasicType.Enumerated constants && constants.codeType() != null));
    }

    /** What a value as the driver delivers it means. */
    @FunctionalInterface
    private interface Meaning {
        Object of(Object value);
    }

    private static Reader plain(Meaning meaning) {
        return (row, column) -> {
            Object value = row.getObject(column);
            return value == null ? null : meaning.of(value);
        };
    }

    private static Object flag(Object value) {
        if (!(value instanceof Number number)) {
            return value;
        }
        return number.doubleValue() == 0 || number.doubleValue() == 1 ? (Object) (number.doubleValue() == 1) : value;
    }

    /** By its name or its position. */
    private static Object constant(Class<?> type, Object value) {
        Object[] constants = type.getEnumConstants();
        for (Object constant : constants) {
            if (((Enum<?>) constant).name().equals(value.toString())) {
                return constant;
            }
        }
        boolean position =
                value instanceof Number number && number.intValue() >= 0 && number.intValue() < constants.length;
        return position ? constants[((Number) value).intValue()] : value;
    }
}
