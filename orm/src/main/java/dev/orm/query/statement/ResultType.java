package dev.orm.query.statement;

import dev.orm.query.Expression;
import dev.orm.query.ExpressionVisitor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a value is where no attribute says: numbers that the databases deliver differently. */
final class ResultType implements ExpressionVisitor<Optional<Class<?>>> {
    private ResultType() {}

    /** Null: as the driver delivers it. */
    static @Nullable Class<?> of(Expression expression) {
        return expression.accept(new ResultType()).orElse(null);
    }

    @Override
    public Optional<Class<?>> visitAggregate(Expression.Aggregate aggregate) {
        return switch (aggregate.function()) {
            case "count" -> Optional.of(Long.class);
            case "avg" -> Optional.of(Double.class);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Class<?>> visitCall(Expression.Call call) {
        return call.function().equals("char_length") ? Optional.of(Integer.class) : Optional.empty();
    }

    @Override
    public Optional<Class<?>> visitEntry(Expression.Entry entry) {
        return entry.part() == Expression.Entry.Part.INDEX ? Optional.of(Integer.class) : Optional.empty();
    }

    @Override
    public Optional<Class<?>> visitField(Expression.Field field) {
        return Optional.empty();
    }

    @Override
    public Optional<Class<?>> visitValue(Expression.Value value) {
        return Optional.of(value.value().getClass());
    }

    @Override
    public Optional<Class<?>> visitArithmetic(Expression.Arithmetic arithmetic) {
        return Optional.empty();
    }

    @Override
    public Optional<Class<?>> visitScalar(Expression.Scalar scalar) {
        return scalar.query().selections().size() == 1
                ? scalar.query().selections().get(0).expression().accept(this)
                : Optional.empty();
    }
}
