package dev.orm.session;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A unit of work: the objects of one transaction. One row is one object; what changes in it is found and written at the
 * next flush, which {@link #commit} does, and a query where something changed.
 *
 * <p>For one thread, and for a short time: open one, work, commit, close it.
 */
public final class Session implements AutoCloseable {
    private final SessionObjects objects;
    private final SessionQueries queries;
    private final TransactionScope scope;
    private final Flush flush;

    Session(SessionObjects objects, SessionQueries queries, TransactionScope scope, Flush flush) {
        this.objects = objects;
        this.queries = queries;
        this.scope = scope;
        this.flush = flush;
    }

    /** The object will be a row, and all that its cascades reach. */
    public void add(Object entity) {
        objects.add(entity);
    }

    public void addAll(Iterable<?> entities) {
        objects.addAll(entities);
    }

    /** The row with this key: what the session has, else what the database has; null where there is none. */
    public <T> @Nullable T get(Class<T> entity, Object id) {
        return objects.get(entity, id);
    }

    /** Whether the object is the session's. */
    public boolean contains(Object entity) {
        return objects.contains(entity);
    }

    /** The row goes at the next flush, with all that its cascades reach. */
    public void delete(Object entity) {
        objects.delete(entity);
    }

    /** Reads the row again, and those that its cascades reach; what was changed in them and not flushed is gone. */
    public void refresh(Object entity) {
        objects.refresh(entity);
    }

    /** The object and what its cascades reach are the session's no longer; what was changed and not flushed is not written. */
    public void expunge(Object entity) {
        objects.expunge(entity);
    }

    /** All objects are the session's no longer. */
    public void expungeAll() {
        objects.expungeAll();
    }

    /** Gives the session's object of that key the state of another object: one of a session that is closed. */
    public <T> T merge(T entity) {
        return objects.merge(entity);
    }

    /** A query of the entities of a class. */
    public <T> Query<T> query(Class<T> entity) {
        return queries.query(entity);
    }

    /** Changes rows of a class where they lie. */
    public BulkUpdate update(Class<?> entity) {
        return queries.update(entity);
    }

    /** Deletes rows of a class where they lie. */
    public BulkDelete deleteFrom(Class<?> entity) {
        return queries.deleteFrom(entity);
    }

    /**
     * SQL that a person wrote, and the values for its question marks, which are stored as the model's attributes of their
     * class are. A single {@code null} is one value.
     */
    public SqlQuery sql(String text, @Nullable Object @Nullable ... values) {
        return queries.sql(text, values);
    }

    /** Writes what has changed, without ending the transaction. */
    public void flush() {
        flush.run();
    }

    /** Writes what has changed, and makes it last. */
    public void commit() {
        scope.commit();
    }

    /**
     * Undoes all since the last commit. New objects are nobody's again; all others are read again, in a transaction that
     * ends with that, so that they are as the database has them now, with what others have committed meanwhile.
     */
    public void rollback() {
        scope.rollback();
    }

    /** A point to which the transaction can be rolled back. */
    public SessionSavepoint savepoint() {
        return scope.savepoint();
    }

    /**
     * Does the work and commits; rolls back where it fails.
     *
     * <p>Within the work of another one, of this session or {@link Database#transaction}, it is a part of that: where it
     * fails, it alone is undone, and where it does not, it lasts when the outermost one is committed.
     */
    public void transaction(Consumer<Session> work) {
        Given.to("transaction", work);
        scope.run(() -> work.accept(this));
    }

    /** Work that is one transaction, which somebody else ends. */
    <T> @Nullable T compute(Function<Session, @Nullable T> work) {
        return scope.compute(() -> work.apply(this));
    }

    /**
     * Ends the transaction without committing it, and the streams that it has left open. Collections that were not loaded
     * cannot be any more.
     */
    @Override
    public void close() {
        scope.close();
    }
}
