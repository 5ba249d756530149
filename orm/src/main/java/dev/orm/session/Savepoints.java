package dev.orm.session;

import java.util.ArrayDeque;
import java.util.Deque;

/** The points to which the transaction can still be rolled back, the newest first. */
final class Savepoints {
    private final Deque<SessionSavepoint> open = new ArrayDeque<>();

    void add(SessionSavepoint savepoint) {
        open.push(savepoint);
    }

    /** Those that came behind it are gone; an error where it is gone itself. */
    void backTo(SessionSavepoint savepoint) {
        if (!open.contains(savepoint)) {
            throw SessionStateException.savepointGone();
        }
        while (open.getFirst() != savepoint) {
            open.pop();
        }
    }

    /** It is gone, and those that came behind it. */
    void release(SessionSavepoint savepoint) {
        backTo(savepoint);
        open.pop();
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** The transaction has ended. */
    void clear() {
        open.clear();
    }
}
