package dev.orm.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has a value in each row: an attribute, a constant, a function of both.
 *
 * <p>Wherever a method takes an {@code Object}, an expression stands for itself and everything else is a value, which
 * becomes a bound parameter. A text is a value, never the name of an attribute: that is {@code field("name")}.
 */
public sealed interface Expression {

    <R> R accept(ExpressionVisitor<R> visitor);

    /**
     * Equal; with null: has no value, or the one that a converter stores for none. An embeddable is compared part by part:
     * where the value has no part, the row has none.
     */
    default Condition eq(@Nullable Object value) {
        return value == null ? isNull() : compared(Comparator.EQUAL, value, "eq");
    }

    /**
     * Not equal, which SQL says of no row without a value; with null: as {@link #isNotNull}. Of an embeddable: every row of
     * which {@link #eq} is not true.
     */
    default Condition ne(@Nullable Object value) {
        return value == null ? isNotNull() : compared(Comparator.NOT_EQUAL, value, "ne");
    }

    default Condition lt(Object value) {
        return compared(Comparator.LESS, value, "lt");
    }

    default Condition le(Object value) {
        return compared(Comparator.AT_MOST, value, "le");
    }

    default Condition gt(Object value) {
        return compared(Comparator.GREATER, value, "gt");
    }

    default Condition ge(Object value) {
        return compared(Comparator.AT_LEAST, value, "ge");
    }

    /** Both ends belong to it. */
    default Condition between(Object low, Object high) {
        return new Condition.Between(this, Value.of(low, "between"), Value.of(high, "between"), false);
    }

    /**
     * SQL's pattern: {@code %} is any text, {@code _} any character, a backslash before either takes it as it is. Whether
     * case counts is the database's affair: on PostgreSQL it does, on SQLite not for ASCII, on MySQL and MariaDB the
     * collation decides; {@code lower(..)} on both sides makes it the same everywhere.
     */
    default Condition like(Object pattern) {
        return new Condition.Like(this, Terms.pattern(pattern, "like"), false);
    }

    default Condition notLike(Object pattern) {
        return new Condition.Like(this, Terms.pattern(pattern, "notLike"), true);
    }

    /** The text begins so; nothing in it is a wildcard. */
    default Condition startsWith(String text) {
        return like(literal(text, "startsWith") + "%");
    }

    /** The text ends so; nothing in it is a wildcard. */
    default Condition endsWith(String text) {
        return like("%" + literal(text, "endsWith"));
    }

    /** The text stands somewhere in it; nothing in it is a wildcard. */
    default Condition contains(String text) {
        return like("%" + literal(text, "contains") + "%");
    }

    /** One of the values; of none: false. A null among them stands for rows without a value. */
    default Condition in(Collection<?> values) {
        List<Object> present = present(values, "in");
        Condition in = new Condition.In(this, Value.all(present), false);
        return present.size() < values.size() ? in.or(isNull()) : in;
    }

    default Condition in(Object first, Object... others) {
        return in(listed(first, others));
    }

    /** Among the values that the query selects. */
    default Condition in(Select query) {
        return new Condition.InQuery(this, Terms.query(query, "in"), false);
    }

    /** None of the values; of none: true. A null among them stands for rows without a value. */
    default Condition notIn(Collection<?> values) {
        List<Object> present = present(values, "notIn");
        Condition notIn = new Condition.In(this, Value.all(present), true);
        return present.size() < values.size() ? notIn.and(isNotNull()) : notIn;
    }

    default Condition notIn(Object first, Object... others) {
        return notIn(listed(first, others));
    }

    /** Not among the values that the query selects, which SQL says of nothing where one of them is missing. */
    default Condition notIn(Select query) {
        return new Condition.InQuery(this, Terms.query(query, "notIn"), true);
    }

    /** No value, or the one that a converter stores for none. */
    default Condition isNull() {
        return new Condition.IsNull(this, false);
    }

    default Condition isNotNull() {
        return new Condition.IsNull(this, true);
    }

    default Expression plus(Object value) {
        return new Arithmetic(this, Operator.PLUS, Value.of(value, "plus"));
    }

    default Expression minus(Object value) {
        return new Arithmetic(this, Operator.MINUS, Value.of(value, "minus"));
    }

    default Expression times(Object value) {
        return new Arithmetic(this, Operator.TIMES, Value.of(value, "times"));
    }

    /**
     * Of two integers: an integer on SQLite and PostgreSQL, a decimal on MySQL and MariaDB. Of a decimal number: on MySQL,
     * MariaDB and SQLite with four digits more than it has.
     */
    default Expression dividedBy(Object value) {
        return new Arithmetic(this, Operator.DIVIDED_BY, Value.of(value, "dividedBy"));
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

    private Condition compared(Comparator comparator, Object value, String method) {
        return new Condition.Comparison(this, comparator, Value.of(value, method));
    }

    private static String literal(String text, String method) {
        return Terms.value(text, method)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }

    /** A null alone is passed as no array at all. */
    private static List<@Nullable Object> listed(@Nullable Object first, Object @Nullable [] others) {
        List<@Nullable Object> all = new ArrayList<>();
        all.add(first);
        if (others == null) {
            all.add(null);
        } else {
            all.addAll(Arrays.asList(others));
        }
        return all;
    }

    private static List<Object> present(Collection<?> values, String method) {
        List<Object> present = new ArrayList<>();
        for (Object value : Terms.value(values, method)) {
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
        public Field {
            Terms.path(path);
        }

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
        public Entry {
            Terms.path(collection);
        }

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
            Terms.value(value, "value");
        }

        /** @param method for messages */
        static Expression of(Object value, String method) {
            return value instanceof Expression expression ? expression : new Value(Terms.value(value, method));
        }

        static List<Expression> all(Collection<?> values) {
            return values.stream().map(value -> of(value, "in")).toList();
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
        public Scalar {
            Terms.query(query, "scalar");
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visitScalar(this);
        }
    }
}
