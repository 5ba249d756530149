package dev.orm.session;

import dev.orm.query.Condition;
import dev.orm.query.Delete;

/**
 * Rows deleted where they lie. A value: each method gives another one. No cascade is asked; objects that the session has
 * loaded do not learn of it.
 */
public final class BulkDelete {
    private final Session session;
    private final Delete delete;

    BulkDelete(Session session, Delete delete) {
        this.session = session;
        this.delete = delete;
    }

    /** Only rows for which this is true too. */
    public BulkDelete where(Condition condition) {
        return new BulkDelete(session, delete.where(condition));
    }

    /** The number of rows that it deleted. */
    public int execute() {
        session.autoflush();
        return session.bulk(session.context().writer().delete(delete));
    }
}
