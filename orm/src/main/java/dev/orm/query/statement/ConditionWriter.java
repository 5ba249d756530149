package dev.orm.query.statement;

import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.Leaf;
import dev.orm.query.Condition;
import dev.orm.query.ConditionVisitor;
import dev.orm.query.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Conditions as SQL. */
record ConditionWriter(Scope scope, ExpressionWriter expressions) implements ConditionVisitor<SqlPart> {

    ConditionWriter(Scope scope) {
        this(scope, new ExpressionWriter(scope));
    }

    /** The condition, and what the tables of the query themselves ask for; empty: nothing. */
    SqlPart where(@Nullable Condition condition) {
        List<SqlPart> parts = new ArrayList<>();
        SqlPart own = condition == null ? null : among(condition);
        scope.rootConditions().forEach(text -> parts.add(SqlPart.of(text)));
        Optional.ofNullable(own).ifPresent(parts::add);
        return SqlPart.joined(" and ", parts);
    }

    /** What is compared. */
    private Operand written(Expression expression) {
        return scope.context().comparison().require(expressions.write(expression));
    }

    private Operand written(Expression expression, Operand beside) {
        return scope.context().comparison().require(expressions.write(expression, beside));
    }

    SqlPart write(Condition condition) {
        return condition.accept(this);
    }

    @Override
    public SqlPart visitComparison(Condition.Comparison comparison) {
        boolean valueFirst = comparison.left() instanceof Expression.Value;
        Expression beside = valueFirst ? comparison.left() : comparison.right();
        Operand anchor = written(valueFirst ? comparison.right() : comparison.left());
        boolean negated = comparison.comparator() == Expression.Comparator.NOT_EQUAL;
        boolean asksEquality = negated || comparison.comparator() == Expression.Comparator.EQUAL;
        return asksEquality && embeddables().concerns(anchor, List.of(beside))
                ? embeddables().compared(anchor, negated, beside)
                : compared(comparison, valueFirst, anchor, written(beside, anchor));
    }

    private SqlPart compared(Condition.Comparison comparison, boolean valueFirst, Operand anchor, Operand other) {
        requireRelated(anchor, other);
        return compared(valueFirst ? other : anchor, comparison.comparator(), valueFirst ? anchor : other);
    }

    @Override
    public SqlPart visitLike(Condition.Like like) {
        Operand operand = written(like.expression());
        Leaf leaf = operand.leaf();
        if (leaf != null && ResultType.number(operand) != null) {
            throw NoTextException.of(leaf);
        }
        SqlPart text = operand.single("like");
        String operator = like.negated() ? " not like " : " like ";
        if (like.pattern() instanceof Expression.Value value
                && value.value() instanceof String pattern
                && LikePattern.needsEscape(pattern)) {
            Parameter parameter = Parameter.of(LikePattern.escaped(pattern));
            return SqlPart.of(text, operator, SqlPart.of(parameter), " escape '!'");
        }
        return SqlPart.of(text, operator, expressions.write(like.pattern()).single("like"));
    }

    @Override
    public SqlPart visitIn(Condition.In in) {
        if (in.values().isEmpty()) {
            return SqlPart.of(in.negated() ? "1 = 1" : "1 = 0");
        }
        Operand operand = written(in.expression());
        return embeddables().concerns(operand, in.values())
                ? embeddable(operand, in)
                : listed(operand, in.values(), in.negated());
    }

    private SqlPart listed(Operand operand, List<Expression> expressions, boolean negated) {
        List<Operand> values = expressions.stream()
                .map(value -> this.expressions.write(value, operand))
                .toList();
        values.forEach(value -> requireRelated(operand, value));
        return operand.isSingle() ? list(operand, values, negated) : rows(operand, values, negated);
    }

    private SqlPart embeddable(Operand operand, Condition.In in) {
        List<Expression> incomplete = embeddables().incomplete(operand, in.values());
        List<Expression> complete = new ArrayList<>(in.values());
        complete.removeAll(incomplete);
        List<SqlPart> parts = new ArrayList<>();
        incomplete.forEach(value -> parts.add(embeddables().compared(operand, in.negated(), value)));
        if (!complete.isEmpty()) {
            SqlPart list = listed(operand, complete, in.negated());
            parts.add(in.negated() ? embeddables().orMissing(operand, list) : list);
        }
        return EmbeddableComparison.grouped(in.negated() ? " and " : " or ", parts);
    }

    private EmbeddableComparison embeddables() {
        return new EmbeddableComparison(scope.context());
    }

    private void requireRelated(Operand left, Operand right) {
        EntityLayout one = left.entity();
        EntityLayout other = right.entity();
        if (one != null && other != null && !isRelated(one, other)) {
            throw UnrelatedEntitiesException.of(one, other);
        }
    }

    private boolean isRelated(EntityLayout one, EntityLayout other) {
        return scope.context().model().root(one).equals(scope.context().model().root(other));
    }

    @Override
    public SqlPart visitInQuery(Condition.InQuery in) {
        Operand operand = written(in.expression());
        SqlPart left =
                operand.isSingle() ? operand.single("in") : SqlPart.of("(", SqlPart.joined(", ", operand.terms()), ")");
        SqlPart query = SelectWriter.within(scope, in.query()).members(operand, this::requireRelated);
        return SqlPart.of(left, in.negated() ? " not in (" : " in (", query, ")");
    }

    @Override
    public SqlPart visitBetween(Condition.Between between) {
        Operand operand = written(between.expression());
        return SqlPart.of(
                operand.single("between"),
                between.negated() ? " not between " : " between ",
                expressions.write(between.low(), operand).single("between"),
                " and ",
                expressions.write(between.high(), operand).single("between"));
    }

    @Override
    public SqlPart visitIsNull(Condition.IsNull isNull) {
        Operand operand = expressions.write(isNull.expression());
        List<SqlPart> tests = new ArrayList<>();
        for (int index = 0; index < operand.terms().size(); index++) {
            tests.add(nullTest(operand.terms().get(index), operand.leaves().get(index), isNull.negated()));
        }
        SqlPart all = SqlPart.joined(isNull.negated() ? " or " : " and ", tests);
        return tests.size() == 1 ? all : SqlPart.of("(", all, ")");
    }

    /** A column without a value, or with the one that stands for none. */
    private SqlPart nullTest(SqlPart term, @Nullable Leaf leaf, boolean negated) {
        SqlPart test = SqlPart.of(term, negated ? " is not null" : " is null");
        if (leaf == null
                || !leaf.steps().isEmpty()
                || !scope.context().missing().keepsNull(leaf)) {
            return test;
        }
        SqlPart none = SqlPart.of(Parameter.ofNone(leaf));
        return negated
                ? SqlPart.of("(", test, " and ", term, " <> ", none, ")")
                : SqlPart.of("(", test, " or ", term, " = ", none, ")");
    }

    @Override
    public SqlPart visitExists(Condition.Exists exists) {
        return SelectWriter.within(scope, exists.query()).presence(exists.negated());
    }

    @Override
    public SqlPart visitAnyMember(Condition.AnyMember any) {
        Scope around = scope.outer(any.collection().outer());
        Scope members = Scope.ofMembers(around, any.collection().path());
        SqlPart where = new ConditionWriter(members).where(any.condition());
        String start = any.negated() ? "not exists (" : "exists (";
        return SqlPart.of(start + "select 1 from " + members.from().sql() + " where ", where, ")");
    }

    @Override
    public SqlPart visitIsA(Condition.IsA isA) {
        Scope owner = scope.outer(isA.reference().outer());
        EntityLayout asked = scope.context().entity(isA.entity());
        EntityRow row = owner.entity(isA.reference().path());
        return SqlPart.of(new ClassRestriction(scope.context()).isA(row, asked, isA.negated()));
    }

    @Override
    public SqlPart visitAll(Condition.All all) {
        List<SqlPart> parts = all.conditions().stream().map(this::among).toList();
        return parts.isEmpty() ? SqlPart.of("1 = 1") : SqlPart.joined(" and ", parts);
    }

    @Override
    public SqlPart visitEither(Condition.Either either) {
        List<SqlPart> parts = either.conditions().stream().map(this::write).toList();
        return parts.isEmpty() ? SqlPart.of("1 = 0") : SqlPart.joined(" or ", parts);
    }

    @Override
    public SqlPart visitNot(Condition.Not not) {
        return SqlPart.of("not (", write(not.condition()), ")");
    }

    /** As it stands between others that are all true. */
    private SqlPart among(Condition condition) {
        SqlPart part = write(condition);
        boolean several = condition instanceof Condition.Either either
                && either.conditions().size() > 1;
        return several ? SqlPart.of("(", part, ")") : part;
    }

    private static SqlPart compared(Operand left, Expression.Comparator comparator, Operand right) {
        String operator = " " + comparator.sql() + " ";
        if (left.isSingle() && right.isSingle()) {
            return SqlPart.of(left.single(operator), operator, right.single(operator));
        }
        if (comparator == Expression.Comparator.EQUAL) {
            return SqlPart.of("(", equal(left, right), ")");
        }
        if (comparator == Expression.Comparator.NOT_EQUAL) {
            return SqlPart.of("not (", equal(left, right), ")");
        }
        return SqlPart.of(left.single(comparator.sql()), operator, right.single(comparator.sql()));
    }

    private static SqlPart equal(Operand left, Operand right) {
        if (left.terms().size() != right.terms().size()) {
            throw SeveralColumnsException.of(left.isSingle() ? right.terms() : left.terms(), "=");
        }
        List<SqlPart> pairs = new ArrayList<>();
        for (int index = 0; index < left.terms().size(); index++) {
            pairs.add(SqlPart.of(left.terms().get(index), " = ", right.terms().get(index)));
        }
        return SqlPart.joined(" and ", pairs);
    }

    private static SqlPart list(Operand operand, List<Operand> values, boolean negated) {
        List<SqlPart> terms = values.stream().map(value -> value.single("in")).toList();
        return SqlPart.of(operand.single("in"), negated ? " not in (" : " in (", SqlPart.joined(", ", terms), ")");
    }

    private SqlPart rows(Operand operand, List<Operand> values, boolean negated) {
        values.stream()
                .filter(value -> value.terms().size() != operand.terms().size())
                .findFirst()
                .ifPresent(value -> {
                    throw SeveralColumnsException.of(operand.terms(), "in");
                });
        List<SqlPart> rows = values.stream().map(ConditionWriter::row).toList();
        String start = scope.context().dialect().queries().rowLists();
        return SqlPart.of(row(operand), (negated ? " not in (" : " in (") + start, SqlPart.joined(", ", rows), ")");
    }

    private static SqlPart row(Operand operand) {
        return SqlPart.of("(", SqlPart.joined(", ", operand.terms()), ")");
    }
}
