package dev.orm.session;

import dev.orm.query.Condition;
import dev.orm.query.Delete;

/**
 * Rows deleted where they lie, with those of their collections. A value: each method gives another one. The session's
 * objects without a row are its no longer, and no collection of its has them. No cascade and no callback is asked; what
 * ON DELETE does to rows of other entities, the session does not learn: refresh those that matter.
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
        return session.changes().delete(delete);
    }
}
