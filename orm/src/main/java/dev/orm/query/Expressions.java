package dev.orm.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What queries are written with, for static import.
 *
 * <pre>{@code
 * field("author.name").like("J%").and(field("title").ne("draft"))
 * }</pre>
 *
 * <p>Where a method takes an {@code Object} and no value is meant, a text is the path of an attribute.
 */
public final class Expressions {
    private Expressions() {}

    /** An attribute of the query's entity, through relationships and embeddables: {@code author.address.city}. */
    public static Expression.Field field(String path) {
        return new Expression.Field(path, 0);
    }

    /** The entity of the query itself. */
    public static Expression.Field entity() {
        return field("");
    }

    /** In a subquery: an attribute of the entity of the query around it. */
    public static Expression.Field outer(String path) {
        return new Expression.Field(path, 1);
    }

    /** The key of the member of a map that has been joined. */
    public static Expression key(String map) {
        return new Expression.Entry(map, Expression.Entry.Part.KEY);
    }

    /** The position of the member of a list that has been joined, where an {@code @OrderColumn} holds it. */
    public static Expression index(String list) {
        return new Expression.Entry(list, Expression.Entry.Part.INDEX);
    }

    /** A constant, where a text would be taken for an attribute. */
    public static Expression value(Object value) {
        return new Expression.Value(value);
    }

    /** How many rows. */
    public static Expression count() {
        return new Expression.Aggregate("count", null, false);
    }

    /** How many values, of an expression or of the attribute with this path. */
    public static Expression count(Object expression) {
        return aggregate("count", expression);
    }

    /** How many different values. */
    public static Expression countDistinct(Object expression) {
        return new Expression.Aggregate("count", Terms.expression(expression), true);
    }

    public static Expression sum(Object expression) {
        return aggregate("sum", expression);
    }

    public static Expression avg(Object expression) {
        return aggregate("avg", expression);
    }

    public static Expression min(Object expression) {
        return aggregate("min", expression);
    }

    public static Expression max(Object expression) {
        return aggregate("max", expression);
    }

    public static Expression lower(Object expression) {
        return function("lower", expression);
    }

    public static Expression upper(Object expression) {
        return function("upper", expression);
    }

    public static Expression trim(Object expression) {
        return function("trim", expression);
    }

    /** How many characters a text has. */
    public static Expression length(Object expression) {
        return function("char_length", expression);
    }

    public static Expression abs(Object expression) {
        return function("abs", expression);
    }

    /** The first that has a value: of the expression, and of others, in which a text is a value. */
    public static Expression coalesce(Object expression, Object... others) {
        return function("coalesce", expression, others);
    }

    /** A function of the database, as it names it; a text among the arguments behind the first is a value. */
    public static Expression function(String name, Object expression, Object... others) {
        List<Expression> arguments = new ArrayList<>(List.of(Terms.expression(expression)));
        for (Object other : Terms.value(others, name)) {
            arguments.add(Expression.Value.of(other, name));
        }
        return new Expression.Call(Terms.functionName(name), arguments);
    }

    /** The one value of the one row that the query selects. */
    public static Expression scalar(Select query) {
        return new Expression.Scalar(query);
    }

    public static Order asc(Object expression) {
        return Terms.expression(expression).asc();
    }

    public static Order desc(Object expression) {
        return Terms.expression(expression).desc();
    }

    public static Condition not(Condition condition) {
        return Terms.condition(condition, "not").not();
    }

    /** All of them; without any: true. */
    public static Condition and(Condition... conditions) {
        return new Condition.All(Terms.conditions(conditions, "and"));
    }

    /** One of them or more; without any: false. */
    public static Condition or(Condition... conditions) {
        return new Condition.Either(Terms.conditions(conditions, "or"));
    }

    public static Condition exists(Select query) {
        return new Condition.Exists(Terms.query(query, "exists"), false);
    }

    /** The collection has a member. */
    public static Condition any(String collection) {
        return member(collection, null);
    }

    /** The collection has a member of which this is true; paths begin at the member. */
    public static Condition any(String collection, Condition condition) {
        return member(collection, Terms.condition(condition, "any"));
    }

    /** The query's entity is of this class or a subclass. */
    public static Condition isA(Class<?> entity) {
        return isA("", entity);
    }

    /** The entity that the reference leads to is of this class or a subclass. */
    public static Condition isA(String reference, Class<?> entity) {
        return new Condition.IsA(field(reference), entity.getName(), false);
    }

    private static Condition member(String collection, @Nullable Condition condition) {
        return new Condition.AnyMember(field(collection), condition, false);
    }

    private static Expression aggregate(String function, Object expression) {
        return new Expression.Aggregate(function, Terms.expression(expression), false);
    }
}
