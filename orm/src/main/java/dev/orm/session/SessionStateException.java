package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A session that is used in a way or at a time that it cannot be used. */
public final class SessionStateException extends OrmException {
    private static final long serialVersionUID = 1L;

    private SessionStateException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    static SessionStateException secondInMemory() {
        return new SessionStateException(
                "the database in memory is in use",
                "it lives in one connection, and another session has that in its transaction",
                "commit, roll back or close that session first, or use a file");
    }

    static SessionStateException databaseClosed() {
        return new SessionStateException(
                "the database is closed",
                "close() was called on it, or its try block has ended",
                "close it when the last session has done its work, or open another one: Database.open(..)");
    }

    static SessionStateException otherThread(String owner, String user) {
        return new SessionStateException(
                "the session is used from two threads",
                "thread " + owner + " has worked with it, and now thread " + user + " does",
                "open a session in each thread: database.session()");
    }

    static SessionStateException flushing() {
        return new SessionStateException(
                "the session is being flushed",
                "a callback asked for a query, a flush or a commit while it was called from one",
                "work with the object alone in callbacks");
    }

    static SessionStateException closed() {
        return new SessionStateException(
                "the session is closed", "it ended when it was closed", "open another one: database.session()");
    }

    static SessionStateException broken(String failure) {
        return new SessionStateException(
                "the session must be rolled back first",
                failure,
                "call rollback(); objects and database then agree again");
    }

    static SessionStateException savepointGone() {
        return new SessionStateException(
                "the savepoint is gone",
                "the transaction has ended, or was rolled back to an earlier one",
                "take a new one: session.savepoint()");
    }

    static SessionStateException nested(String method) {
        return new SessionStateException(
                method + "() within a transaction(..) that is within another one",
                "it would end the outer one in the middle, which is done whole or not at all",
                "leave it out: the work lasts when the outermost one is committed, and is undone where it throws");
    }

    static SessionStateException streamEnded() {
        return new SessionStateException(
                "the stream has ended",
                "it was closed, or the transaction that it read in was committed or rolled back",
                "read a stream to its end before commit(), or write in another session while it is read");
    }

    static SessionStateException endedByDdl(String verb) {
        return new SessionStateException(
                verb + " would end the transaction in the middle",
                "this database commits before and after DDL, and a savepoint, or a transaction(..) within another one,"
                        + " could not be undone any more",
                "do it before the work begins, or in a session of its own");
    }

    static SessionStateException nothing(String method) {
        return new SessionStateException(
                method + "(null) is about nothing",
                "what it is to be done with was not given; get(..) and first() answer null where there is no row",
                "look whether there is one before it is given to " + method + "(..)");
    }

    static SessionStateException unflushed(String entity) {
        return new SessionStateException(
                "the " + entity + " has no row to be read again",
                "it was added, and not flushed yet",
                "call flush() or commit() first");
    }

    static SessionStateException stranger(String entity) {
        return new SessionStateException(
                "the " + entity + " is not this session's",
                "it was not loaded by the session and not added to it",
                "session.add(..) a new one, session.get(..) the row, or session.merge(..) one of another session");
    }
}
