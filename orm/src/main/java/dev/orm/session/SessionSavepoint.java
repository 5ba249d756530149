package dev.orm.session;

import java.sql.Savepoint;

/** A point of a transaction to which it can be rolled back. */
public final class SessionSavepoint {
    private final Session session;
    private final Savepoint savepoint;
    private final int depth;

    SessionSavepoint(Session session, Savepoint savepoint, int depth) {
        this.session = session;
        this.savepoint = savepoint;
        this.depth = depth;
    }

    /** Undoes all that the session did since; the objects are as they were then. */
    public void rollback() {
        session.rollbackTo(savepoint, depth);
    }
}
