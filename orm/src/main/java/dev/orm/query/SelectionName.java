package dev.orm.query;

import java.util.Locale;

/** What an expression is called in a row where nobody named it: a path, a function. */
final class SelectionName implements ExpressionVisitor<String> {
    private SelectionName() {}

    static String of(Expression expression) {
        return expression.accept(new SelectionName());
    }

    @Override
    public String visitField(Expression.Field field) {
        return field.path();
    }

    @Override
    public String visitEntry(Expression.Entry entry) {
        return entry.collection() + "." + entry.part().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String visitValue(Expression.Value value) {
        return "value";
    }

    @Override
    public String visitAggregate(Expression.Aggregate aggregate) {
        return aggregate.function();
    }

    @Override
    public String visitCall(Expression.Call call) {
        return call.function();
    }

    @Override
    public String visitArithmetic(Expression.Arithmetic arithmetic) {
        return "value";
    }

    @Override
    public String visitScalar(Expression.Scalar scalar) {
        return "value";
    }
}
