package dev.orm.session;

/** Writes what has changed; a session that it has left in the middle must be rolled back. */
final class Flush {
    private final SessionGuard guard;
    private final UnitOfWork work;

    Flush(SessionGuard guard, UnitOfWork work) {
        this.guard = guard;
        this.work = work;
    }

    void run() {
        guard.enterFlush();
        try {
            work.flush();
        } catch (RuntimeException e) {
            guard.broken("a flush failed in the middle", e);
            throw e;
        } finally {
            guard.leaveFlush();
        }
    }
}
