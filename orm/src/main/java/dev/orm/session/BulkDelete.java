package dev.orm.session;

import dev.orm.query.Condition;
import dev.orm.query.Delete;

/**
 * Rows deleted where they lie, with those of their collections. A value: each method gives another one. The session's
 * objects without a row are its no longer, and no collection of its has them. No cascade and no callback is asked; what
 * ON DELETE does to rows of other entities, the session does not learn: refresh those that matter.
 */
public final class BulkDelete {
    private final SessionQueries queries;
    private final Delete delete;

    BulkDelete(SessionQueries queries, Delete delete) {
        this.queries = queries;
        this.delete = delete;
    }

    /** Only rows for which this is true too. */
    public BulkDelete where(Condition condition) {
        return new BulkDelete(queries, delete.where(condition));
    }

    /** The number of rows that it deleted. */
    public int execute() {
        queries.autoflush();
        return queries.changes().delete(delete);
    }
}
