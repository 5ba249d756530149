package dev.orm.query;

/** One method per member of {@link Expression}. */
public interface ExpressionVisitor<R> {

    R visitField(Expression.Field field);

    R visitEntry(Expression.Entry entry);

    R visitValue(Expression.Value value);

    R visitAggregate(Expression.Aggregate aggregate);

    R visitCall(Expression.Call call);

    R visitArithmetic(Expression.Arithmetic arithmetic);

    R visitScalar(Expression.Scalar scalar);
}
