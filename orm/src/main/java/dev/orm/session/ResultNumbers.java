package dev.orm.session;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as drivers deliver them, in the type that a query promises. */
final class ResultNumbers {
    private ResultNumbers() {}

    static @Nullable Object as(Class<?> type, @Nullable Object value) {
        if (!(value instanceof Number number)) {
            return value;
        }
        return switch (type.getSimpleName()) {
            case "Long" -> number.longValue();
            case "Integer" -> number.intValue();
            case "Double" -> number.doubleValue();
            case "BigDecimal" -> new BigDecimal(number.toString());
            default -> number;
        };
    }
}
