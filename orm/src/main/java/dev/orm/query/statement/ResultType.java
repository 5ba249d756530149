package dev.orm.query.statement;

import dev.orm.mapping.BasicType;
import dev.orm.mapping.layout.Leaf;
import dev.orm.query.Expression;
import dev.orm.schema.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the value of an expression is that is no attribute's: numbers, which the databases deliver differently, in the
 * types of the specification (Jakarta Persistence 3.2, 4.8.5).
 *
 * @param javaType boxed
 * @param scale digits behind the point, which SQLite does not keep; null: as delivered
 */
public record ResultType(Class<?> javaType, @Nullable Integer scale) {
    static final ResultType LONG = new ResultType(Long.class, null);
    static final ResultType INTEGER = new ResultType(Integer.class, null);
    private static final ResultType DOUBLE = new ResultType(Double.class, null);

    private static final Map<String, ResultType> NUMBERS = Map.ofEntries(
            Map.entry("byte", LONG),
            Map.entry("java.lang.Byte", LONG),
            Map.entry("short", LONG),
            Map.entry("java.lang.Short", LONG),
            Map.entry("int", LONG),
            Map.entry("java.lang.Integer", LONG),
            Map.entry("long", LONG),
            Map.entry("java.lang.Long", LONG),
            Map.entry("float", DOUBLE),
            Map.entry("java.lang.Float", DOUBLE),
            Map.entry("double", DOUBLE),
            Map.entry("java.lang.Double", DOUBLE),
            Map.entry("java.math.BigInteger", new ResultType(BigInteger.class, 0)),
            Map.entry("java.math.BigDecimal", new ResultType(BigDecimal.class, null)));

    static ResultType of(Object value) {
        ResultType number = NUMBERS.get(value.getClass().getName());
        Integer scale = value instanceof BigDecimal decimal ? Integer.valueOf(decimal.scale()) : null;
        return number == null ? new ResultType(value.getClass(), null) : new ResultType(number.javaType, scale);
    }

    /** What calculating with it gives: of whole numbers a Long, of binary ones a Double; null: it is no number. */
    static @Nullable ResultType number(Operand operand) {
        ResultType said = operand.type();
        if (said != null) {
            return said.isNumber() ? said : null;
        }
        Leaf leaf = operand.leaf();
        return leaf == null || !operand.isSingle()
                ? null
                : number(leaf.attribute().type(), leaf.column().type());
    }

    private static @Nullable ResultType number(BasicType type, SqlType column) {
        if (type instanceof BasicType.Converted converted) {
            return number(converted.stored(), column);
        }
        ResultType number = type instanceof BasicType.Plain plain ? NUMBERS.get(plain.name()) : null;
        boolean scaled = number != null && number.javaType == BigDecimal.class && column instanceof SqlType.Decimal;
        return scaled ? new ResultType(BigDecimal.class, ((SqlType.Decimal) column).scale()) : number;
    }

    static @Nullable ResultType aggregate(String function, Operand argument) {
        return switch (function) {
            case "count" -> LONG;
            case "avg" -> DOUBLE;
            case "sum" -> number(argument);
            default -> argument.type();
        };
    }

    /** Null where it depends on the database: whole numbers divided. */
    static @Nullable ResultType arithmetic(Operand left, Expression.Operator operator, Operand right) {
        ResultType first = number(left);
        ResultType second = number(right);
        if (first == null || second == null) {
            return null;
        }
        if (first.isBinary() || second.isBinary()) {
            return DOUBLE;
        }
        boolean divided = operator == Expression.Operator.DIVIDED_BY;
        if (first.javaType == BigDecimal.class || second.javaType == BigDecimal.class) {
            return new ResultType(BigDecimal.class, divided ? null : scale(first, operator, second));
        }
        return divided ? null : first.javaType == BigInteger.class ? first : second;
    }

    private static @Nullable Integer scale(ResultType left, Expression.Operator operator, ResultType right) {
        Integer first = left.digits();
        Integer second = right.digits();
        if (first == null || second == null) {
            return null;
        }
        return operator == Expression.Operator.TIMES ? first + second : Integer.valueOf(Math.max(first, second));
    }

    /** Behind the point; null: nobody knows. */
    @Nullable
    Integer digits() {
        return javaType == BigDecimal.class ? scale : Integer.valueOf(0);
    }

    private boolean isBinary() {
        return javaType == Double.class;
    }

    /** Whether it is a number's. */
    public boolean isNumber() {
        return Number.class.isAssignableFrom(javaType);
    }
}
