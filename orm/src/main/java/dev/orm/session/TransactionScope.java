package dev.orm.session;

import dev.orm.OrmException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the transaction of a session begins and ends, and the points in it to which it can be rolled back. */
final class TransactionScope {
    private final Transaction transaction;
    private final SessionGuard guard;
    private final Flush flush;
    private final OpenStreams streams;
    private final Rollback rollback;
    private final Savepoints savepoints;
    private int entered;

    TransactionScope(
            Transaction transaction,
            SessionGuard guard,
            Flush flush,
            OpenStreams streams,
            Rollback rollback,
            Savepoints savepoints) {
        this.transaction = transaction;
        this.guard = guard;
        this.flush = flush;
        this.streams = streams;
        this.rollback = rollback;
        this.savepoints = savepoints;
    }

    void commit() {
        requireOutermost("commit");
        flush.run();
        streams.end(SessionStateException::streamEnded);
        transaction.commit();
        savepoints.clear();
        rollback.committed();
    }

    void rollback() {
        guard.enter();
        requireOutermost("rollback");
        streams.end(SessionStateException::streamEnded);
        transaction.rollback();
        savepoints.clear();
        guard.whole();
        rollback.all();
        transaction.rollback();
    }

    private void requireOutermost(String method) {
        if (entered > 1) {
            throw SessionStateException.nested(method);
        }
    }

    SessionSavepoint savepoint() {
        flush.run();
        SessionSavepoint savepoint = new SessionSavepoint(this, transaction.savepoint(), rollback.enter());
        savepoints.add(savepoint);
        return savepoint;
    }

    void rollbackTo(SessionSavepoint savepoint) {
        guard.enter();
        savepoints.backTo(savepoint);
        streams.endBehind(savepoint.depth(), SessionStateException::streamEnded);
        try {
            transaction.rollback(savepoint.point());
            guard.whole();
            rollback.to(savepoint.depth());
        } catch (RuntimeException e) {
            guard.broken("a rollback to a savepoint failed", e);
            throw e;
        }
    }

    private void release(SessionSavepoint savepoint) {
        savepoints.release(savepoint);
        transaction.release(savepoint.point());
        rollback.keep(savepoint.depth());
        streams.join(savepoint.depth());
    }

    /** Does the work as a transaction, or as a part of the one that is under way. */
    void run(Runnable work) {
        guard.enter();
        if (entered == 0) {
            outermost(work);
        } else {
            nested(work);
        }
    }

    private void outermost(Runnable work) {
        try {
            enter(work);
            commit();
        } catch (RuntimeException | Error e) {
            undo(this::rollback, e);
            throw e;
        }
    }

    private void nested(Runnable work) {
        SessionSavepoint before = savepoint();
        try {
            enter(work);
            flush.run();
            release(before);
        } catch (RuntimeException | Error e) {
            undo(before::rollback, e);
            throw e;
        }
    }

    private void enter(Runnable work) {
        compute(() -> {
            work.run();
            return null;
        });
    }

    /** Work that is one transaction, which somebody else ends. */
    <T> @Nullable T compute(Supplier<@Nullable T> work) {
        entered++;
        try {
            return work.get();
        } finally {
            entered--;
        }
    }

    private static void undo(Runnable rollback, Throwable failure) {
        try {
            rollback.run();
        } catch (OrmException e) {
            failure.addSuppressed(e);
        }
    }

    void close() {
        if (!guard.isClosed()) {
            try {
                streams.end(SessionStateException::closed);
            } finally {
                closeTransaction();
            }
        }
    }

    private void closeTransaction() {
        try {
            transaction.rollback();
        } finally {
            rollback.closed();
            guard.close();
        }
    }
}
