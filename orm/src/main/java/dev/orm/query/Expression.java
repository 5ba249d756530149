package dev.orm.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has a value in each row: an attribute, a constant, a function of both.
 *
 * <p>Wherever a method takes an {@code Object}, an expression stands for itself and everything else is a value, which
 * becomes a bound parameter. A text is a value, never the name of an attribute: that is {@code field("name")}.
 */
public sealed interface Expression {

    <R> R accept(ExpressionVisitor<R> visitor);

    /** Equal; with null: has no value. */
    default Condition eq(@Nullable Object value) {
        return value == null ? isNull() : compared(Comparator.EQUAL, value);
    }

    /** Not equal, which SQL says of no row without a value; with null: has a value. */
    default Condition ne(@Nullable Object value) {
        return value == null ? isNotNull() : compared(Comparator.NOT_EQUAL, value);
    }

    default Condition lt(Object value) {
        return compared(Comparator.LESS, value);
    }

    default Condition le(Object value) {
        return compared(Comparator.AT_MOST, value);
    }

    default Condition gt(Object value) {
        return compared(Comparator.GREATER, value);
    }

    default Condition ge(Object value) {
        return compared(Comparator.AT_LEAST, value);
    }

    /** Both ends belong to it. */
    default Condition between(Object low, Object high) {
        return new Condition.Between(this, Value.of(low), Value.of(high), false);
    }

    /**
     * SQL's pattern: {@code %} is any text, {@code _} any character, a backslash before either takes it as it is. Whether
     * case counts is the database's affair: on PostgreSQL it does, on SQLite not for ASCII, on MySQL and MariaDB the
     * collation decides; {@code lower(..)} on both sides makes it the same everywhere.
     */
    default Condition like(Object pattern) {
        return new Condition.Like(this, Value.of(pattern), false);
    }

    default Condition notLike(Object pattern) {
        return new Condition.Like(this, Value.of(pattern), true);
    }

    /** The text begins so; nothing in it is a wildcard. */
    default Condition startsWith(String text) {
        return like(literal(text) + "%");
    }

    /** The text ends so; nothing in it is a wildcard. */
    default Condition endsWith(String text) {
        return like("%" + literal(text));
    }

    /** The text stands somewhere in it; nothing in it is a wildcard. */
    default Condition contains(String text) {
        return like("%" + literal(text) + "%");
    }

    /** One of the values; of none: false. A null among them stands for rows without a value. */
    default Condition in(Collection<?> values) {
        List<Object> present = present(values);
        Condition in = new Condition.In(this, Value.all(present), false);
        return present.size() < values.size() ? in.or(isNull()) : in;
    }

    default Condition in(Object first, Object... others) {
        return in(listed(first, others));
    }

    /** Among the values that the query selects. */
    default Condition in(Select query) {
        return new Condition.InQuery(this, query, false);
    }

    /** None of the values; of none: true. A null among them stands for rows without a value. */
    default Condition notIn(Collection<?> values) {
        List<Object> present = present(values);
        Condition notIn = new Condition.In(this, Value.all(present), true);
        return present.size() < values.size() ? notIn.and(isNotNull()) : notIn;
    }

    default Condition notIn(Object first, Object... others) {
        return notIn(listed(first, others));
    }

    /** Not among the values that the query selects, which SQL says of nothing where one of them is missing. */
    default Condition notIn(Select query) {
        return new Condition.InQuery(this, query, true);
    }

    default Condition isNull() {
        return new Condition.IsNull(this, false);
    }

    default Condition isNotNull() {
        return new Condition.IsNull(this, true);
    }

    default Expression plus(Object value) {
        return new Arithmetic(this, Operator.PLUS, Value.of(value));
    }

    default Expression minus(Object value) {
        return new Arithmetic(this, Operator.MINUS, Value.of(value));
    }

    default Expression times(Object value) {
        return new Arithmetic(this, Operator.TIMES, Value.of(value));
    }

    /** Of two integers: an integer on SQLite and PostgreSQL, a decimal on MySQL and MariaDB. */
    default Expression dividedBy(Object value) {
        return new Arithmetic(this, Operator.DIVIDED_BY, Value.of(value));
    }

    default Order asc() {
        return new Order(this, false, Order.Nulls.DATABASE);
    }

    default Order desc() {
        return new Order(this, true, Order.Nulls.DATABASE);
    }

    /** Under this name in the row. */
    default Selection as(String name) {
        return new Selection(this, name);
    }

    private Condition compared(Comparator comparator, Object value) {
        return new Condition.Comparison(this, comparator, Value.of(value));
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static List<Object> listed(Object first, Object... others) {
        List<Object> all = new ArrayList<>(List.of(first));
        all.addAll(Arrays.asList(others));
        return all;
    }

    private static List<Object> present(Collection<?> values) {
        List<Object> present = new ArrayList<>();
        for (Object value : values) {
            if (value != null) {
                present.add(value);
            }
        }
        return present;
    }

    /** How two expressions are compared. */
    enum Comparator {
        EQUAL("="),
        NOT_EQUAL("<>"),
        LESS("<"),
        AT_MOST("<="),
        GREATER(">"),
        AT_LEAST(">=");

        private final String sql;

        Comparator(String sql) {
            this.sql = sql;
        }

        public String sql() {
            return sql;
        }
    }

    /** How two numbers become one. */
    enum Operator {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        DIVIDED_BY("/");

        private final String sql;

        Operator(String sql) {
            this.sql = sql;
        }

        public String sql() {
            return sql;
        }
    }

    /**
     * An attribute.
     *
     * @param path from the entity of the query, through relationships and embeddables: {@code author.address.city}; empty:
     *     the entity itself
     * @param outer how many queries further out the entity is; 0: this one's
     */
    record Field(String path, int outer) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitField(this);
        }
    }

    /**
     * What tells the member of a joined collection apart.
     *
     * @param collection path of the collection
     */
    record Entry(String collection, Part part) implements Expression {

        /** What of it. */
        public enum Part {
            /** The key of a map. */
            KEY,
            /** The position in a list with an order column. */
            INDEX
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitEntry(this);
        }
    }

    /** A constant, bound as a parameter. */
    record Value(Object value) implements Expression {
        public Value {
            Objects.requireNonNull(value);
        }

        static Expression of(Object value) {
            return value instanceof Expression expression ? expression : new Value(value);
        }

        static List<Expression> all(Collection<?> values) {
            return values.stream().map(Value::of).toList();
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitValue(this);
        }
    }

    /**
     * One value from the rows of a group.
     *
     * @param argument null: the rows themselves are counted
     */
    record Aggregate(String function, @Nullable Expression argument, boolean distinct) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitAggregate(this);
        }
    }

    /** A function of the database. */
    record Call(String function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitCall(this);
        }
    }

    /** Two numbers. */
    record Arithmetic(Expression left, Operator operator, Expression right) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitArithmetic(this);
        }
    }

    /** The one value of the one row that a query selects. */
    record Scalar(Select query) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitScalar(this);
        }
    }
}
