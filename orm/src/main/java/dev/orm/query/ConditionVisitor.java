package dev.orm.query;

/** One method per member of {@link Condition}. */
public interface ConditionVisitor<R> {

    R visitComparison(Condition.Comparison comparison);

    R visitLike(Condition.Like like);

    R visitIn(Condition.In in);

    R visitInQuery(Condition.InQuery in);

    R visitBetween(Condition.Between between);

    R visitIsNull(Condition.IsNull isNull);

    R visitExists(Condition.Exists exists);

    R visitAnyMember(Condition.AnyMember any);

    R visitIsA(Condition.IsA isA);

    R visitAll(Condition.All all);

    R visitEither(Condition.Either either);

    R visitNot(Condition.Not not);
}
