package dev.orm.session.type;

import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A Java type as the place for a value: an attribute, a component of a record. It takes its own values, and numbers of
 * other types that are the same number; binary ones are the nearest.
 *
 * @param type boxed
 */
public record JavaType(Class<?> type) {
    private static final Map<Class<?>, Function<BigDecimal, Number>> NUMBERS = Map.of(
            Byte.class, BigDecimal::byteValueExact,
            Short.class, BigDecimal::shortValueExact,
            Integer.class, BigDecimal::intValueExact,
            Long.class, BigDecimal::longValueExact,
            Float.class, BigDecimal::floatValue,
            Double.class, BigDecimal::doubleValue,
            BigInteger.class, BigDecimal::toBigIntegerExact,
            BigDecimal.class, number -> number);

    /** @param declared a primitive type stands for its box */
    public static JavaType of(Class<?> declared) {
        return new JavaType(MethodType.methodType(declared).wrap().returnType());
    }

    /** The value in this type; null: it does not fit. */
    public @Nullable Object fit(Object value) {
        if (type.isInstance(value) || (holdsSeveral() && isSeveral(value))) {
            return value;
        }
        return value instanceof Number number ? number(number) : null;
    }

    /** Whether it is a number's. */
    public boolean isNumber() {
        return Number.class.isAssignableFrom(type);
    }

    /** Without its package. */
    public String name() {
        return type.getSimpleName();
    }

    private boolean holdsSeveral() {
        boolean whole = type == byte[].class || type == char[].class;
        return !whole && (type.isArray() || Collection.class.isAssignableFrom(type));
    }

    private static boolean isSeveral(Object value) {
        return value instanceof Collection || value.getClass().isArray();
    }

    private @Nullable Object number(Number given) {
        Function<BigDecimal, Number> conversion = NUMBERS.get(type);
        if (conversion == null) {
            return null;
        }
        try {
            return conversion.apply(new BigDecimal(given.toString()));
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }
}
