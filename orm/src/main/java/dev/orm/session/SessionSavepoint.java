package dev.orm.session;

import java.sql.Savepoint;

/** A point of a transaction to which it can be rolled back, until it is rolled back to an earlier one or ends. */
public final class SessionSavepoint {
    private final TransactionScope scope;
    private final Savepoint point;
    private final int depth;

    SessionSavepoint(TransactionScope scope, Savepoint point, int depth) {
        this.scope = scope;
        this.point = point;
        this.depth = depth;
    }

    /**
     * Undoes all that the session did since; the objects are as they were then. What has to be read for it is read as the
     * transaction sees it, which on MySQL and MariaDB is without what others have committed since its first query: an
     * object that was stale stays so until {@link Session#rollback}.
     */
    public void rollback() {
        scope.rollbackTo(this);
    }

    Savepoint point() {
        return point;
    }

    int depth() {
        return depth;
    }
}
