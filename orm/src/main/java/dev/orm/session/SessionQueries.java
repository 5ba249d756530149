package dev.orm.session;

import dev.orm.query.Delete;
import dev.orm.query.Select;
import dev.orm.query.Update;
import dev.orm.sql.StatementFacts;
import dev.orm.sql.TransactionEnd;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked of a session's database, and done with many rows of it. What has changed is written first. */
final class SessionQueries {
    private final SessionContext context;
    private final SessionGuard guard;
    private final EntityLoader loader;
    private final Flush flush;
    private final OpenStreams streams;
    private final Savepoints savepoints;
    private final Memory memory;
    private final BulkChanges changes;
    private final Fetch fetch;

    SessionQueries(
            SessionContext context,
            SessionGuard guard,
            EntityLoader loader,
            Flush flush,
            OpenStreams streams,
            Savepoints savepoints,
            Memory memory,
            BulkChanges changes) {
        this.context = context;
        this.guard = guard;
        this.loader = loader;
        this.flush = flush;
        this.streams = streams;
        this.savepoints = savepoints;
        this.memory = memory;
        this.changes = changes;
        this.fetch = new Fetch(context);
    }

    <T> Query<T> query(Class<T> entity) {
        return new Query<>(this, entity, Select.from(mapped("query", entity)));
    }

    BulkUpdate update(Class<?> entity) {
        return new BulkUpdate(this, Update.of(mapped("update", entity)));
    }

    BulkDelete deleteFrom(Class<?> entity) {
        return new BulkDelete(this, Delete.of(mapped("deleteFrom", entity)));
    }

    private Class<?> mapped(String method, Class<?> entity) {
        guard.enterWhole();
        return context.entities().of(Given.to(method, entity)).javaClass();
    }

    SqlQuery sql(String text, @Nullable Object @Nullable [] given) {
        guard.enterWhole();
        @Nullable Object[] values = given == null ? new @Nullable Object[1] : given;
        WrittenStatement.of(Given.to("sql", text), context.dialect().syntax()).requireOne();
        QuestionMarks.of(text, context.dialect()).require(values.length);
        return new SqlQuery(this, text, loader.parameters().plain(values));
    }

    /** Before SQL that nobody has looked at: where a savepoint is to be gone back to, it must not end the transaction. */
    void requireNoEnd(String sql) {
        if (savepoints.isEmpty() || context.dialect().capabilities().transactionalDdl()) {
            return;
        }
        StatementFacts facts = StatementFacts.of(sql, context.dialect().syntax());
        if (TransactionEnd.isImpliedBy(sql, facts, context.dialect().syntax())) {
            throw SessionStateException.endedByDdl(facts.verb());
        }
    }

    /** Before a query: it sees what has changed. */
    void autoflush() {
        guard.enterWhole();
        flush.run();
    }

    Stream<Object> stream(Select select) {
        autoflush();
        return streams.open(EntityStream.of(context, loader.parameters(), select), memory.depth());
    }

    /** Rows are changed by SQL, and nobody knows which. */
    void changesUnseen() {
        memory.unseen(context.objects().all());
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

    BulkChanges changes() {
        return changes;
    }
}
