package dev.orm.query.statement;

import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.Leaf;
import dev.orm.query.Expression;
import dev.orm.query.ExpressionVisitor;
import dev.orm.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Expressions as SQL.
 *
 * @param known those that have a name already
 */
record ExpressionWriter(Scope scope, Map<Expression, Operand> known) implements ExpressionVisitor<Operand> {

    ExpressionWriter(Scope scope) {
        this(scope, Map.of());
    }

    Operand write(Expression expression) {
        Operand named = known.get(expression);
        return named == null ? expression.accept(this) : named;
    }

    /** Beside what is written already: a value takes the type of that. */
    Operand write(Expression expression, Operand beside) {
        return expression instanceof Expression.Value value ? beside.value(value.value()) : write(expression);
    }

    @Override
    public Operand visitField(Expression.Field field) {
        Scope owner = scope.outer(field.outer());
        return Operand.of(owner.columns(field.path())).of(owner.referred(field.path()));
    }

    @Override
    public Operand visitEntry(Expression.Entry entry) {
        Operand columns = Operand.of(new EntryColumns(scope).of(entry));
        return entry.part() == Expression.Entry.Part.INDEX ? columns.as(ResultType.INTEGER) : columns;
    }

    @Override
    public Operand visitValue(Expression.Value value) {
        return Operand.of(SqlPart.of(Parameter.of(value.value())), null, ResultType.of(value.value()));
    }

    @Override
    public Operand visitAggregate(Expression.Aggregate aggregate) {
        Expression argument = aggregate.argument();
        if (argument == null) {
            return Operand.of(SqlPart.of("count(*)"), null, ResultType.LONG);
        }
        Operand operand = new ExpressionWriter(scope).write(argument);
        requireNumber(aggregate.function(), operand);
        boolean kept =
                aggregate.function().equals("min") || aggregate.function().equals("max");
        if (kept || aggregate.distinct()) {
            scope.context().comparison().require(operand);
        }
        boolean countsRows = aggregate.function().equals("count") && !aggregate.distinct() && isReference(argument);
        SqlPart term = countsRows ? operand.terms().get(0) : operand.single(aggregate.function() + "(..)");
        String start = aggregate.function() + (aggregate.distinct() ? "(distinct " : "(");
        if (kept && isBoolean(operand)) {
            return Operand.of(yesOrNo(aggregate.function(), term), operand.leaf(), operand.type());
        }
        return Operand.of(
                SqlPart.of(start, term, ")"),
                kept ? operand.leaf() : null,
                ResultType.aggregate(aggregate.function(), operand));
    }

    private static boolean isBoolean(Operand operand) {
        Leaf leaf = operand.leaf();
        return leaf != null && leaf.column().type() instanceof SqlType.Bool;
    }

    /** Of yes and no, where no is the smaller one: PostgreSQL has no {@code min} and {@code max} for them. */
    private static SqlPart yesOrNo(String function, SqlPart term) {
        return SqlPart.of("(" + function + "(case when ", term, " then 1 when not ", term, " then 0 end) = 1)");
    }

    private static void requireNumber(String function, Operand operand) {
        Leaf leaf = operand.leaf();
        boolean calculates = function.equals("sum") || function.equals("avg");
        if (calculates && leaf != null && ResultType.number(operand) == null) {
            throw NoNumberException.of(function, leaf);
        }
    }

    @Override
    public Operand visitCall(Expression.Call call) {
        Operand first = write(call.arguments().get(0));
        boolean alike = call.function().equals("coalesce");
        List<SqlPart> arguments = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            Operand operand = alike ? write(argument, first) : write(argument);
            arguments.add(operand.single(call.function() + "(..)"));
        }
        return Operand.of(
                SqlPart.of(function(call.function()), "(", SqlPart.joined(", ", arguments), ")"),
                alike ? first.leaf() : null,
                called(call.function(), first));
    }

    @Override
    public Operand visitArithmetic(Expression.Arithmetic arithmetic) {
        String operator = arithmetic.operator().sql();
        Operand left = write(arithmetic.left());
        Operand right = write(arithmetic.right());
        NoNumberException.require(arithmetic.operator(), left);
        NoNumberException.require(arithmetic.operator(), right);
        ResultType type = ResultType.arithmetic(left, arithmetic.operator(), right);
        BinaryDecimals decimals = new BinaryDecimals(scope.context().dialect());
        boolean divided = arithmetic.operator() == Expression.Operator.DIVIDED_BY;
        SqlPart first = factor(arithmetic.left(), left.single(operator));
        SqlPart result = SqlPart.of(
                divided ? decimals.dividend(first, type) : first,
                " " + operator + " ",
                factor(arithmetic.right(), right.single(operator)));
        return Operand.of(divided ? decimals.quotient(result, left, type) : decimals.exact(result, type), null, type);
    }

    @Override
    public Operand visitScalar(Expression.Scalar scalar) {
        return SelectWriter.within(scope, scalar.query()).scalar();
    }

    private static SqlPart factor(Expression expression, SqlPart term) {
        return expression instanceof Expression.Arithmetic ? SqlPart.of("(", term, ")") : term;
    }

    private boolean isReference(Expression argument) {
        if (!(argument instanceof Expression.Field field)) {
            return false;
        }
        @Nullable AttributeLayout attribute = scope.outer(field.outer()).attribute(field.path());
        return attribute == null
                || attribute instanceof AttributeLayout.ToOne
                || attribute instanceof AttributeLayout.ToMany;
    }

    private String function(String name) {
        return name.equals("char_length") ? scope.context().dialect().queries().charLength() : name;
    }

    private static @Nullable ResultType called(String function, Operand first) {
        return switch (function) {
            case "char_length" -> ResultType.INTEGER;
            case "coalesce" -> first.type();
            case "abs" -> ResultType.number(first);
            default -> null;
        };
    }
}
