package dev.orm.session;

import dev.orm.session.entity.EntityType;
import dev.orm.session.type.ResultTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL that a person wrote, with values for its question marks. */
public final class SqlQuery {
    private final SessionQueries queries;
    private final String sql;
    private final List<Bound> parameters;

    SqlQuery(SessionQueries queries, String sql, List<Bound> parameters) {
        this.queries = queries;
        this.sql = sql;
        this.parameters = parameters;
    }

    /** The rows that it selects, with the values as the driver delivers them. */
    public List<Row> rows() {
        requireRows();
        queries.autoflush();
        return queries.context().statements().query(sql, parameters, SqlQuery::all);
    }

    /**
     * Each row as a record, whose components the columns of the same name fill ({@code author_name} is {@code
     * authorName}), read as the types of the components.
     */
    public <R extends Record> List<R> as(Class<R> type) {
        Given.to("as", type);
        requireRows();
        queries.autoflush();
        ResultTypes types = queries.loader().parameters().results();
        return queries.context()
                .statements()
                .query(sql, parameters, rows -> new WrittenRecords<>(types, type, rows).all());
    }

    /**
     * Each row as an object of the session. The query has the columns that the entity is mapped to, under their names, or
     * its key alone: then, and where its columns do not tell which class a row is of, one more query reads the rest.
     */
    public <T> List<T> all(Class<T> entity) {
        Given.to("all", entity);
        requireRows();
        SessionContext context = queries.context();
        EntityType type = context.entities().of(entity);
        queries.autoflush();
        return new WrittenEntities(context, queries.loader(), type)
                .of(sql, parameters).stream().map(entity::cast).toList();
    }

    /**
     * The number of rows that it changed. Objects that the session has loaded do not learn of it: refresh those that
     * matter. On MySQL and MariaDB DDL commits what was done before it, and is refused behind a savepoint.
     */
    public int execute() {
        written().requireChange();
        queries.requireNoEnd(sql);
        queries.autoflush();
        queries.changesUnseen();
        return queries.context().statements().update(sql, parameters, "");
    }

    private WrittenStatement written() {
        return WrittenStatement.of(sql, queries.context().dialect().syntax());
    }

    private void requireRows() {
        written().requireRows();
    }

    private static List<Row> all(ResultSet rows) throws SQLException {
        List<String> names = WrittenEntities.names(rows.getMetaData());
        List<Row> all = new ArrayList<>();
        while (rows.next()) {
            List<@Nullable Object> values = new ArrayList<>();
            for (int column = 1; column <= names.size(); column++) {
                values.add(rows.getObject(column));
            }
            all.add(new Row(names, values));
        }
        return all;
    }
}
