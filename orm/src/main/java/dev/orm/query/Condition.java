package dev.orm.query;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is true of a row, or false, or, where values are missing, neither. */
public sealed interface Condition {

    <R> R accept(ConditionVisitor<R> visitor);

    /** Of what this is true, the other is not, and the other way round; where values are missing, neither is. */
    default Condition not() {
        return new Not(this);
    }

    default Condition and(Condition other) {
        return new All(
                joined(this instanceof All all ? all.conditions() : List.of(this), Terms.condition(other, "and")));
    }

    default Condition or(Condition other) {
        return new Either(joined(
                this instanceof Either either ? either.conditions() : List.of(this), Terms.condition(other, "or")));
    }

    private static List<Condition> joined(List<Condition> conditions, Condition other) {
        return Stream.concat(conditions.stream(), Stream.of(other)).toList();
    }

    /** Two expressions of the same type; references to entities are compared by their ids. */
    record Comparison(Expression left, Expression.Comparator comparator, Expression right) implements Condition {
        @Override
        public Condition not() {
            return switch (comparator) {
                case EQUAL -> new Comparison(left, Expression.Comparator.NOT_EQUAL, right);
                case NOT_EQUAL -> new Comparison(left, Expression.Comparator.EQUAL, right);
                default -> new Not(this);
            };
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitComparison(this);
        }
    }

    /** A pattern, in which a backslash takes the next character as it is. */
    record Like(Expression expression, Expression pattern, boolean negated) implements Condition {
        @Override
        public Condition not() {
            return new Like(expression, pattern, !negated);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitLike(this);
        }
    }

    /** One of some values. */
    record In(Expression expression, List<Expression> values, boolean negated) implements Condition {
        public In {
            values = List.copyOf(values);
        }

        @Override
        public Condition not() {
            return new In(expression, values, !negated);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitIn(this);
        }
    }

    /** One of the values that a query selects. */
    record InQuery(Expression expression, Select query, boolean negated) implements Condition {
        @Override
        public Condition not() {
            return new InQuery(expression, query, !negated);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitInQuery(this);
        }
    }

    /** From one value to another, both included. */
    record Between(Expression expression, Expression low, Expression high, boolean negated) implements Condition {
        @Override
        public Condition not() {
            return new Between(expression, low, high, !negated);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitBetween(this);
        }
    }

    /** Has no value. Never unknown. */
    record IsNull(Expression expression, boolean negated) implements Condition {
        @Override
        public Condition not() {
            return new IsNull(expression, !negated);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitIsNull(this);
        }
    }

    /** The query has a row. */
    record Exists(Select query, boolean negated) implements Condition {
        @Override
        public Condition not() {
            return new Exists(query, !negated);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitExists(this);
        }
    }

    /**
     * A collection has a member.
     *
     * @param collection whose
     * @param condition what is true of the member, with paths from it on; null: nothing is asked
     */
    record AnyMember(Expression.Field collection, @Nullable Condition condition, boolean negated) implements Condition {
        @Override
        public Condition not() {
            return new AnyMember(collection, condition, !negated);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitAnyMember(this);
        }
    }

    /**
     * An entity is of a class or one of its subclasses.
     *
     * @param reference which entity
     * @param entity class name, or the entity's name
     */
    record IsA(Expression.Field reference, String entity, boolean negated) implements Condition {
        @Override
        public Condition not() {
            return new IsA(reference, entity, !negated);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitIsA(this);
        }
    }

    /** Each of them is true. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitAll(this);
        }
    }

    /** One of them is true, or more. */
    record Either(List<Condition> conditions) implements Condition {
        public Either {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitEither(this);
        }
    }

    /** The contrary. */
    record Not(Condition condition) implements Condition {
        @Override
        public Condition not() {
            return condition;
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.visitNot(this);
        }
    }
}
