package dev.orm.session;

import org.jspecify.annotations.Nullable;

/** Sees to it that a session is used by one thread, while it is open and whole. */
final class SessionGuard {
    private @Nullable Thread user;
    private @Nullable String failure;
    private boolean flushing;
    private volatile boolean closed;

    /** Before anything is done. */
    synchronized void enter() {
        if (closed) {
            throw SessionStateException.closed();
        }
        Thread current = Thread.currentThread();
        if (user == null) {
            user = current;
        } else if (user != current) {
            throw SessionStateException.otherThread(user.getName(), current.getName());
        }
    }

    /** Whether it is this thread that works with it. */
    synchronized boolean isUsedHere() {
        return user == Thread.currentThread();
    }

    /** Before anything is written or read. */
    void enterWhole() {
        enter();
        if (failure != null) {
            throw SessionStateException.broken(failure);
        }
    }

    /** Before all that has changed is written, which a callback on the way cannot ask for. */
    void enterFlush() {
        enterWhole();
        if (flushing) {
            throw SessionStateException.flushing();
        }
        flushing = true;
    }

    void leaveFlush() {
        flushing = false;
    }

    void broken(String what, RuntimeException why) {
        failure = what + ": " + String.valueOf(why.getMessage()).split("\n", 2)[0];
    }

    void whole() {
        failure = null;
    }

    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
