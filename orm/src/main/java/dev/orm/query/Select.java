package dev.orm.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rows are asked for. A value: each method gives another one.
 *
 * <p>A relationship on the way to an attribute is joined by being named: inner where it always leads somewhere, left
 * where it may be empty, so that no row is lost by naming an attribute. {@link #join} makes it inner. A collection must
 * be joined, because rows come once per member then; or ask {@link Expressions#any}.
 *
 * @param entity class name, or the entity's name
 * @param condition what is true of the rows; null: all
 * @param groups what makes rows one group; empty: no groups
 * @param groupCondition what is true of the groups; null: all
 * @param distinctRows whether equal rows come once
 * @param limit at most so many rows; null: all
 * @param selections empty: the entity
 * @param fetches paths of what is loaded with the entities
 */
public record Select(
        String entity,
        List<Join> joins,
        @Nullable Condition condition,
        List<Expression> groups,
        @Nullable Condition groupCondition,
        List<Order> orders,
        boolean distinctRows,
        @Nullable Integer limit,
        int offset,
        List<Selection> selections,
        List<String> fetches) {

    public Select {
        joins = List.copyOf(joins);
        groups = List.copyOf(groups);
        orders = List.copyOf(orders);
        selections = List.copyOf(selections);
        fetches = List.copyOf(fetches);
    }

    /** All entities of the class. */
    public static Select from(Class<?> entity) {
        return from(entity.getName());
    }

    /** All entities of this class name or entity name. */
    public static Select from(String entity) {
        return new Select(entity, List.of(), null, List.of(), null, List.of(), false, null, 0, List.of(), List.of());
    }

    /** Only rows for which this is true too. */
    public Select where(Condition added) {
        return where(both(condition, Terms.condition(added, "where")), groupCondition);
    }

    /** Only rows whose attribute has this value; with null: none. */
    public Select filterBy(String path, @Nullable Object value) {
        return where(Expressions.field(path).eq(value));
    }

    /** Only rows that have a partner there, once per partner. */
    public Select join(String path) {
        return joins(new Join(path, false));
    }

    /** All rows, once per partner there, once also where there is none. */
    public Select leftJoin(String path) {
        return joins(new Join(path, true));
    }

    /** Paths or expressions: one row for each combination of their values. */
    public Select groupBy(Object... expressions) {
        return new Select(
                entity,
                joins,
                condition,
                added(groups, Terms.expressions(expressions)),
                groupCondition,
                orders,
                distinctRows,
                limit,
                offset,
                selections,
                fetches);
    }

    /** Only groups for which this is true too. */
    public Select having(Condition added) {
        return where(condition, both(groupCondition, Terms.condition(added, "having")));
    }

    /**
     * Paths, expressions, or {@code desc(..)} of them; behind those that were given before. A name that {@code .as(..)} has
     * given to something selected means that, and comes before an attribute of the name.
     */
    public Select orderBy(Object... terms) {
        return orders(added(orders, Terms.orders(terms)));
    }

    /** In whatever order. */
    public Select unordered() {
        return orders(List.of());
    }

    /** Equal rows once. */
    public Select distinct() {
        return rows(true, limit, offset);
    }

    /** At most so many rows. */
    public Select limit(int rows) {
        return rows(distinctRows, atLeastZero("limit", rows), offset);
    }

    /** At most so many rows, and no more than before. */
    public Select atMost(int rows) {
        return limit(limit == null ? rows : Math.min(limit, rows));
    }

    /** Without the first rows. */
    public Select offset(int rows) {
        return rows(distinctRows, limit, atLeastZero("offset", rows));
    }

    /** Paths or expressions instead of the entity; {@code .as(name)} gives one a name. */
    public Select select(Object... terms) {
        return selections(added(selections, Terms.selections(terms)), fetches);
    }

    /** Relationships that are loaded with the entities: {@code posts}, {@code posts.tags}. */
    public Select fetch(String... paths) {
        return selections(selections, added(fetches, Terms.paths(paths)));
    }

    private Select joins(Join join) {
        return new Select(
                entity,
                added(joins, List.of(join)),
                condition,
                groups,
                groupCondition,
                orders,
                distinctRows,
                limit,
                offset,
                selections,
                fetches);
    }

    private Select where(@Nullable Condition rowCondition, @Nullable Condition having) {
        return new Select(
                entity, joins, rowCondition, groups, having, orders, distinctRows, limit, offset, selections, fetches);
    }

    private Select orders(List<Order> all) {
        return new Select(
                entity,
                joins,
                condition,
                groups,
                groupCondition,
                all,
                distinctRows,
                limit,
                offset,
                selections,
                fetches);
    }

    private Select rows(boolean distinct, @Nullable Integer most, int skipped) {
        return new Select(
                entity, joins, condition, groups, groupCondition, orders, distinct, most, skipped, selections, fetches);
    }

    private Select selections(List<Selection> all, List<String> fetched) {
        return new Select(
                entity, joins, condition, groups, groupCondition, orders, distinctRows, limit, offset, all, fetched);
    }

    private static <T> List<T> added(List<T> before, List<? extends T> more) {
        List<T> all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }

    private static Condition both(@Nullable Condition before, Condition added) {
        return before == null ? added : before.and(added);
    }

    private static int atLeastZero(String what, int rows) {
        if (rows < 0) {
            throw UnusableTermException.negative(what, rows);
        }
        return rows;
    }
}
