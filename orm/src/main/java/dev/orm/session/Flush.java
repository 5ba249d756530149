package dev.orm.session;

/** Writes what has changed; a session that it has left in the middle must be rolled back. */
final class Flush {
    private final SessionGuard guard;
    private final UnitOfWork work;
    private final Memory memory;

    Flush(SessionGuard guard, UnitOfWork work, Memory memory) {
        this.guard = guard;
        this.work = work;
        this.memory = memory;
    }

    void run() {
        guard.enterFlush();
        try {
            work.flush();
        } catch (StaleObjectException e) {
            memory.doubtAll();
            guard.broken("a flush failed in the middle", e);
            throw e;
        } catch (RuntimeException e) {
            guard.broken("a flush failed in the middle", e);
            throw e;
        } finally {
            guard.leaveFlush();
        }
    }
}
