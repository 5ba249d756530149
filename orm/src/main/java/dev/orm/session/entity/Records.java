package dev.orm.session.entity;

import dev.orm.session.type.UnusableClassException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes records of the values of rows. */
public final class Records {
    private Records() {}

    /** Numbers are taken in the type of their component. */
    public static <R extends Record> R make(Class<R> type, List<? extends @Nullable Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != values.size()) {
            throw UnusableClassException.unreachable(
                    type.getName(),
                    new IllegalArgumentException(
                            "it has " + components.length + " components, and the row " + values.size() + " values"));
        }
        @Nullable Object[] fitting = new Object[values.size()];
        for (int at = 0; at < fitting.length; at++) {
            fitting[at] = fitting(components[at].getType(), values.get(at));
        }
        return type.cast(Maker.of(type).make(fitting));
    }

    private static @Nullable Object fitting(Class<?> type, @Nullable Object value) {
        if (!(value instanceof Number number)) {
            return value;
        }
        return switch (type.getSimpleName()) {
            case "long", "Long" -> number.longValue();
            case "int", "Integer" -> number.intValue();
            case "double", "Double" -> number.doubleValue();
            case "BigDecimal" -> number instanceof BigDecimal ? number : new BigDecimal(number.toString());
            default -> number;
        };
    }
}
