package dev.orm.session;

import dev.orm.query.Condition;
import dev.orm.query.Select;
import dev.orm.query.statement.SelectStatement;
import dev.orm.session.entity.EntityType;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query of a session. A value: each method gives another one, and nothing is asked of the database until a result is.
 * What has changed in the session is written first.
 *
 * @param <T> the entity
 */
public final class Query<T> {
    private final SessionQueries queries;
    private final Class<T> entity;
    private final Select select;

    Query(SessionQueries queries, Class<T> entity, Select select) {
        this.queries = queries;
        this.entity = entity;
        this.select = select;
    }

    private Query<T> with(UnaryOperator<Select> change) {
        return new Query<>(queries, entity, change.apply(select));
    }

    /** Only rows for which this is true too. */
    public Query<T> where(Condition condition) {
        return with(before -> before.where(condition));
    }

    /** Only rows whose attribute has this value; with null: none. */
    public Query<T> filterBy(String path, @Nullable Object value) {
        return with(before -> before.filterBy(path, value));
    }

    /** Only rows that have a partner there, once per partner. */
    public Query<T> join(String path) {
        return with(before -> before.join(path));
    }

    /** All rows, once per partner there, once also where there is none. */
    public Query<T> leftJoin(String path) {
        return with(before -> before.leftJoin(path));
    }

    /** Paths, expressions, or {@code desc(..)} of them. */
    public Query<T> orderBy(Object... terms) {
        return with(before -> before.orderBy(terms));
    }

    /** Each entity once. */
    public Query<T> distinct() {
        return with(Select::distinct);
    }

    public Query<T> limit(int rows) {
        return with(before -> before.limit(rows));
    }

    public Query<T> offset(int rows) {
        return with(before -> before.offset(rows));
    }

    /** Relationships that are loaded with the entities: {@code posts}, {@code posts.tags}. */
    public Query<T> fetch(String... paths) {
        EntityType type = queries.context().entities().of(entity);
        Query<T> fetching = with(before -> before.fetch(paths));
        List.of(paths).forEach(path -> FetchPath.of(type, path));
        return fetching;
    }

    /** Paths or expressions instead of the entity. */
    public RowQuery select(Object... terms) {
        return new RowQuery(queries, select.select(terms));
    }

    /** The query as a value, for a subquery. */
    public Select select() {
        return select;
    }

    @SuppressWarnings("unchecked") // the entities of that class: none of them is touched once more
    public List<T> all() {
        queries.autoflush();
        List<@Nullable Object> found = queries.loader().entities(select);
        queries.fetch().load(found, select.fetches());
        found.removeIf(Objects::isNull);
        return (List<T>) found;
    }

    /**
     * The entities one by one, read a page at a time; close the stream. They are not the session's: nothing that is
     * changed in them is written, and a collection has its members only where it was fetched. On MySQL and MariaDB the
     * keys of a query with an order, a limit or a join are read first, and wait in a temporary file where they are many. It
     * ends with the transaction: commit what was done on the way when it has been read, or in another session.
     */
    public Stream<T> stream() {
        return queries.stream(select).map(entity::cast);
    }

    /** Null where there is none. */
    public @Nullable T first() {
        List<T> all = atMost(1).all();
        return all.isEmpty() ? null : all.get(0);
    }

    /** The only one; an error where there is none or more than one. */
    public T one() {
        List<T> two = atMost(2).all();
        if (two.size() != 1) {
            throw NotOneException.of(entity.getSimpleName(), two.size());
        }
        return two.get(0);
    }

    private Query<T> atMost(int rows) {
        return with(before -> before.atMost(rows));
    }

    /** The number of rows: with a limit or an offset, of those that are left. */
    public long count() {
        queries.autoflush();
        SelectStatement statement = queries.context().writer().count(select);
        return queries.context()
                .statements()
                .query(statement.sql(), queries.loader().parameters().bound(statement.parameters()), rows -> {
                    rows.next();
                    return rows.getLong(1);
                });
    }

    /** Whether there is a row: with a limit or an offset, among those that are left. */
    public boolean exists() {
        queries.autoflush();
        SelectStatement statement = queries.context().writer().exists(select);
        return queries.context()
                .statements()
                .query(
                        statement.sql(),
                        queries.loader().parameters().bound(statement.parameters()),
                        rows -> rows.next());
    }
}
