package dev.orm.query.statement;

import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.query.Expression;
import dev.orm.query.ExpressionVisitor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expressions as SQL. */
record ExpressionWriter(Scope scope) implements ExpressionVisitor<Operand> {

    Operand write(Expression expression) {
        return expression.accept(this);
    }

    /** Beside what is written already: a value takes the type of that. */
    Operand write(Expression expression, Operand beside) {
        return expression instanceof Expression.Value value ? beside.value(value.value()) : write(expression);
    }

    @Override
    public Operand visitField(Expression.Field field) {
        return Operand.of(scope.outer(field.outer()).columns(field.path()));
    }

    @Override
    public Operand visitEntry(Expression.Entry entry) {
        return Operand.of(new EntryColumns(scope).of(entry));
    }

    @Override
    public Operand visitValue(Expression.Value value) {
        return Operand.of(SqlPart.of(new Parameter(value.value(), null)), null);
    }

    @Override
    public Operand visitAggregate(Expression.Aggregate aggregate) {
        Expression argument = aggregate.argument();
        if (argument == null) {
            return Operand.of(SqlPart.of("count(*)"), null);
        }
        Operand operand = write(argument);
        boolean countsRows = aggregate.function().equals("count") && !aggregate.distinct() && isReference(argument);
        SqlPart term = countsRows ? operand.terms().get(0) : operand.single(aggregate.function() + "(..)");
        String start = aggregate.function() + (aggregate.distinct() ? "(distinct " : "(");
        return Operand.of(SqlPart.of(start, term, ")"), keepsType(aggregate.function()) ? operand.leaf() : null);
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
                alike ? first.leaf() : null);
    }

    @Override
    public Operand visitArithmetic(Expression.Arithmetic arithmetic) {
        String operator = arithmetic.operator().sql();
        return Operand.of(
                SqlPart.of(
                        factor(arithmetic.left(), operator),
                        " " + operator + " ",
                        factor(arithmetic.right(), operator)),
                null);
    }

    @Override
    public Operand visitScalar(Expression.Scalar scalar) {
        return Operand.of(
                SqlPart.of("(", SelectWriter.within(scope, scalar.query()).scalar(), ")"), null);
    }

    private SqlPart factor(Expression expression, String operator) {
        SqlPart term = write(expression).single(operator);
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

    private static boolean keepsType(String function) {
        return function.equals("min") || function.equals("max");
    }
}
