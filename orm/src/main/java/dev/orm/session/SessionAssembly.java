package dev.orm.session;

import dev.orm.dialect.Dialect;
import dev.orm.query.statement.StatementWriter;
import dev.orm.session.entity.Entities;
import dev.orm.session.entity.Steps;
import dev.orm.session.type.ColumnTypes;

/** Puts the parts of a session together. */
final class SessionAssembly {
    private final SessionContext context;
    private final SessionGuard guard = new SessionGuard();
    private final ColumnTypes types;
    private final CollectionKeeper keeper;
    private final CollectionLinks links;
    private final EntityLoader loader;
    private final Memory memory = new Memory();
    private final Ids ids;
    private final OpenStreams streams = new OpenStreams();
    private final Savepoints savepoints = new Savepoints();
    private final SiblingSessions siblings;

    private SessionAssembly(SessionContext context, ColumnTypes types, SiblingSessions.All sessions) {
        this.context = context;
        this.siblings = sessions.of(guard, context.objects());
        this.types = types;
        this.keeper = CollectionKeeper.ofSession(context, guard);
        this.links = new CollectionLinks(keeper);
        this.loader = new EntityLoader(context, new Parameters(context.entities(), types), links);
        this.ids = new Ids(context.dialect(), context.statements(), types);
        keeper.loadBy(new CollectionLoader(context, loader)::load);
    }

    static Session session(
            Entities entities,
            ColumnTypes types,
            Dialect dialect,
            KeyedSelects keyedSelects,
            Transaction transaction,
            Failures failures,
            Listeners listeners,
            UniqueKeys uniques,
            SiblingSessions.All sessions) {
        SessionContext context = new SessionContext(
                entities,
                dialect,
                new StatementWriter(entities.model(), dialect, new StoredNulls(new Steps(entities), types)),
                keyedSelects,
                new Statements(transaction, failures, listeners),
                uniques,
                new IdentityMap());
        return new SessionAssembly(context, types, sessions).session(transaction);
    }

    private Session session(Transaction transaction) {
        Refresher refresher = new Refresher(context, loader, links);
        Rollback rollback = new Rollback(context, loader, refresher, memory, ids);
        BulkChanges changes = new BulkChanges(context, loader.parameters(), memory, refresher, links);
        Cascades cascades = new Cascades(keeper);
        Adder adder = new Adder(context, links, cascades, memory, siblings);
        Remover remover = new Remover(context, links, cascades, keeper.counterparts(), memory);
        Flush flush = new Flush(guard, work(adder, remover, cascades), memory);
        return new Session(
                new SessionObjects(context, guard, loader, cascades, adder, remover, memory, rollback),
                new SessionQueries(context, guard, loader, flush, streams, savepoints, memory, changes),
                new TransactionScope(transaction, guard, flush, streams, rollback, savepoints),
                flush);
    }

    private UnitOfWork work(Adder adder, Remover remover, Cascades cascades) {
        StoredTargets targets = new StoredTargets(context, keeper);
        EntryRows entries = new EntryRows(context, keeper);
        ObjectUpdater updater = new ObjectUpdater(context, targets, memory);
        InsertWriter inserts = new InsertWriter(context, types);
        return new UnitOfWork(
                context,
                new Settlement(
                        adder,
                        remover,
                        new Spared(context, cascades, keeper.counterparts()),
                        new ReferenceSync(context, keeper),
                        keeper.soleOwners()),
                targets,
                new ObjectInserter(context, targets, memory, ids, inserts, updater),
                updater,
                new Successions(context, memory),
                new ObjectDeleter(context, memory),
                new CollectionWriter(context, entries),
                new PartnerWriter(context, entries));
    }
}
