package dev.orm.session;

import dev.orm.OrmException;
import dev.orm.dialect.Dialect;
import dev.orm.query.Delete;
import dev.orm.query.Select;
import dev.orm.query.Update;
import dev.orm.query.statement.StatementWriter;
import dev.orm.session.entity.Entities;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import dev.orm.session.type.ColumnTypes;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit of work: the objects of one transaction. One row is one object; what changes in it is found and written at the
 * next flush, which {@link #commit} does, and a query where something changed.
 *
 * <p>For one thread, and for a short time: open one, work, commit, close it.
 */
public final class Session implements AutoCloseable {
    private final SessionContext context;
    private final Transaction transaction;
    private final SessionGuard guard;
    private final EntityLoader loader;
    private final Lifecycles lifecycles;
    private final UnitOfWork work;
    private final Memory memory;
    private final Rollback rollback;
    private final BulkChanges changes;
    private final Merge merge;
    private final Fetch fetch;
    private final Savepoints savepoints = new Savepoints();
    private final OpenStreams streams = new OpenStreams();
    private int transactions;

    private Session(
            SessionContext context,
            Transaction transaction,
            SessionGuard guard,
            ColumnTypes types,
            CollectionKeeper keeper) {
        this.context = context;
        this.transaction = transaction;
        this.guard = guard;
        CollectionLinks links = new CollectionLinks(keeper);
        this.loader = new EntityLoader(context, new Parameters(context.entities(), types), links);
        keeper.loadBy(new CollectionLoader(context, loader)::load);
        this.memory = new Memory();
        Ids ids = new Ids(context.dialect(), context.statements(), types);
        this.lifecycles = new Lifecycles(context, links, keeper, memory);
        EntryRows entries = new EntryRows(context, keeper);
        this.work = new UnitOfWork(
                context,
                lifecycles,
                new StoredTargets(context, keeper),
                new ReferenceSync(context, keeper),
                memory,
                ids,
                new InsertWriter(context, types),
                new CollectionWriter(context, entries),
                new PartnerWriter(context, entries));
        Refresher refresher = new Refresher(context, loader, links);
        this.rollback = new Rollback(context, loader, refresher, memory, ids);
        this.changes = new BulkChanges(context, new BulkWriter(context, loader.parameters()), memory, refresher, links);
        this.merge = new Merge(context, this);
        this.fetch = new Fetch(context);
    }

    static Session over(
            Entities entities,
            ColumnTypes types,
            Dialect dialect,
            KeyedSelects keyedSelects,
            Transaction transaction,
            Failures failures,
            Listeners listeners) {
        SessionContext context = new SessionContext(
                entities,
                dialect,
                new StatementWriter(entities.model(), dialect),
                keyedSelects,
                new Statements(transaction, failures, listeners),
                new IdentityMap());
        SessionGuard guard = new SessionGuard();
        return new Session(context, transaction, guard, types, CollectionKeeper.ofSession(context, guard));
    }

    /** The object will be a row, and all that its cascades reach. */
    public void add(Object entity) {
        guard.enter();
        lifecycles.add(given(entity, "add"));
    }

    public void addAll(Iterable<?> entities) {
        given(entities, "addAll").forEach(this::add);
    }

    /** The row with this key: what the session has, else what the database has; null where there is none. */
    public <T> @Nullable T get(Class<T> entity, Object id) {
        guard.enterWhole();
        EntityType type = context.entities().of(given(entity, "get"));
        EntityKey key = type.keyOf(id);
        Managed known = context.objects().of(key);
        if (known == null) {
            Loading loading = new Loading();
            loader.load(type, key, loading);
            loader.finish(loading);
            known = context.objects().of(key);
        }
        return known == null || known.is(Managed.State.DELETED) || !entity.isInstance(known.entity())
                ? null
                : entity.cast(known.entity());
    }

    /** Whether the object is the session's. */
    public boolean contains(Object entity) {
        Managed managed = context.objects().of(entity);
        return managed != null && !managed.is(Managed.State.DELETED);
    }

    /** The row goes at the next flush, with all that its cascades reach. */
    public void delete(Object entity) {
        guard.enter();
        require(entity, "delete");
        lifecycles.delete(entity);
    }

    /** Reads the row again; what was changed in the object and not flushed is gone. */
    public void refresh(Object entity) {
        guard.enterWhole();
        Managed managed = require(entity, "refresh");
        if (managed.is(Managed.State.NEW)) {
            throw SessionStateException.unflushed(managed.type().name());
        }
        rollback.refresh(managed);
    }

    /** The object is the session's no longer; what was changed in it and not flushed is not written. */
    public void expunge(Object entity) {
        guard.enter();
        expunge(require(entity, "expunge"));
    }

    /** All objects are the session's no longer. */
    public void expungeAll() {
        guard.enter();
        context.objects().all().forEach(this::expunge);
    }

    private void expunge(Managed managed) {
        context.objects().remove(managed);
        memory.expunge(managed, context.objects()::all);
    }

    /** Gives the session's object of that key the state of another object: one of a session that is closed. */
    public <T> T merge(T entity) {
        guard.enterWhole();
        return merge.merge(given(entity, "merge"));
    }

    private static <T> T given(@Nullable T value, String method) {
        if (value == null) {
            throw SessionStateException.nothing(method);
        }
        return value;
    }

    private Managed require(Object entity, String method) {
        Managed managed = context.objects().of(given(entity, method));
        if (managed == null) {
            throw SessionStateException.stranger(
                    context.entities().of(entity.getClass()).name());
        }
        return managed;
    }

    /** A query of the entities of a class. */
    public <T> Query<T> query(Class<T> entity) {
        guard.enterWhole();
        EntityType type = context.entities().of(given(entity, "query"));
        return new Query<>(this, entity, Select.from(type.javaClass()));
    }

    /** Changes rows of a class where they lie. */
    public BulkUpdate update(Class<?> entity) {
        guard.enterWhole();
        return new BulkUpdate(
                this, Update.of(context.entities().of(given(entity, "update")).javaClass()));
    }

    /** Deletes rows of a class where they lie. */
    public BulkDelete deleteFrom(Class<?> entity) {
        guard.enterWhole();
        return new BulkDelete(
                this,
                Delete.of(context.entities().of(given(entity, "deleteFrom")).javaClass()));
    }

    /**
     * SQL that a person wrote, and the values for its question marks, which are stored as the model's attributes of their
     * class are.
     */
    public SqlQuery sql(String text, @Nullable Object... values) {
        guard.enterWhole();
        QuestionMarks.of(given(text, "sql"), context.dialect()).require(values.length);
        return new SqlQuery(this, text, loader.parameters().plain(values));
    }

    BulkChanges changes() {
        return changes;
    }

    /** Rows are changed by SQL, and nobody knows which. */
    void changesUnseen() {
        memory.unseen(context.objects().all());
    }

    /** Writes what has changed, without ending the transaction. */
    public void flush() {
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

    /** Writes what has changed, and makes it last. */
    public void commit() {
        requireOutermost("commit");
        flush();
        streams.end(SessionStateException::streamEnded);
        transaction.commit();
        savepoints.clear();
        rollback.committed();
    }

    /**
     * Undoes all since the last commit. New objects are nobody's again; all others are read again, in a transaction that
     * ends with that, so that they are as the database has them now, with what others have committed meanwhile.
     */
    public void rollback() {
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
        if (transactions > 1) {
            throw SessionStateException.nested(method);
        }
    }

    /** A point to which the transaction can be rolled back. */
    public SessionSavepoint savepoint() {
        flush();
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

    /**
     * Does the work and commits; rolls back where it fails.
     *
     * <p>Within the work of another one, of this session or {@link Database#transaction}, it is a part of that: where it
     * fails, it alone is undone, and where it does not, it lasts when the outermost one is committed.
     */
    public void transaction(Consumer<Session> work) {
        guard.enter();
        if (transactions == 0) {
            outermost(work);
        } else {
            nested(work);
        }
    }

    private void outermost(Consumer<Session> work) {
        try {
            accept(work);
            commit();
        } catch (RuntimeException | Error e) {
            undo(this::rollback, e);
            throw e;
        }
    }

    private void nested(Consumer<Session> work) {
        SessionSavepoint before = savepoint();
        try {
            accept(work);
            flush();
            release(before);
        } catch (RuntimeException | Error e) {
            undo(before::rollback, e);
            throw e;
        }
    }

    private void accept(Consumer<Session> work) {
        compute(session -> {
            work.accept(session);
            return null;
        });
    }

    /** Work that is one transaction, which somebody else ends. */
    <T> @Nullable T compute(Function<Session, @Nullable T> work) {
        transactions++;
        try {
            return work.apply(this);
        } finally {
            transactions--;
        }
    }

    private static void undo(Runnable rollback, Throwable failure) {
        try {
            rollback.run();
        } catch (OrmException e) {
            failure.addSuppressed(e);
        }
    }

    /**
     * Ends the transaction without committing it, and the streams that it has left open. Collections that were not loaded
     * cannot be any more.
     */
    @Override
    public void close() {
        if (!guard.isClosed()) {
            streams.end(SessionStateException::closed);
            transaction.rollback();
            rollback.closed();
            guard.close();
        }
    }

    /** Before a query: it sees what has changed. */
    void autoflush() {
        guard.enterWhole();
        flush();
    }

    Stream<Object> stream(Select select) {
        autoflush();
        return streams.open(EntityStream.of(context, loader.parameters(), select), memory.depth());
    }

    SessionContext context() {
        return context;
    }

    EntityLoader loader() {
        return loader;
    }

    Fetch fetch() {
        return fetch;
    }
}
