package dev.orm.session;

import dev.orm.query.Condition;
import dev.orm.query.Update;
import org.jspecify.annotations.Nullable;

/**
 * Rows changed where they lie. A value: each method gives another one. The session's objects of that entity are read
 * again, and have what it set. Callbacks are not called, and a version is raised only where it is set too, as in JPA:
 * {@code set("version", field("version").plus(1))}.
 */
public final class BulkUpdate {
    private final SessionQueries queries;
    private final Update update;

    BulkUpdate(SessionQueries queries, Update update) {
        this.queries = queries;
        this.update = update;
    }

    /** Gives an attribute a value, or that of an expression over the row as it was. */
    public BulkUpdate set(String path, @Nullable Object value) {
        return new BulkUpdate(queries, update.set(path, value));
    }

    /** Only rows for which this is true too. */
    public BulkUpdate where(Condition condition) {
        return new BulkUpdate(queries, update.where(condition));
    }

    /** The number of rows that it changed. */
    public int execute() {
        queries.autoflush();
        return queries.changes().update(update);
    }
}
