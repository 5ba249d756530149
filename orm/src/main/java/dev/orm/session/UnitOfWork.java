package dev.orm.session;

import dev.orm.mapping.CallbackMethod.Event;
import dev.orm.mapping.layout.GeneratorLayout;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Reference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what has changed in a session's objects, and writes it. */
final class UnitOfWork {
    private final SessionContext context;
    private final Lifecycles lifecycles;
    private final StoredTargets targets;
    private final ReferenceSync sync;
    private final Memory memory;
    private final Ids ids;
    private final InsertWriter inserts;
    private final CollectionWriter collections;
    private final PartnerWriter partners;

    UnitOfWork(
            SessionContext context,
            Lifecycles lifecycles,
            StoredTargets targets,
            ReferenceSync sync,
            Memory memory,
            Ids ids,
            InsertWriter inserts,
            CollectionWriter collections,
            PartnerWriter partners) {
        this.context = context;
        this.lifecycles = lifecycles;
        this.targets = targets;
        this.sync = sync;
        this.memory = memory;
        this.ids = ids;
        this.inserts = inserts;
        this.collections = collections;
        this.partners = partners;
    }

    void flush() {
        settle();
        PreUpdate callbacks = new PreUpdate(context);
        while (callbacks.call()) {
            settle();
        }
        write();
    }

    /**
     * Rows that go are deleted first, where no other row still refers to them, and what is only changed is changed before
     * anything comes: so that a value that may be there once can go from one row to another.
     */
    private void write() {
        List<Managed> fresh = context.objects().in(Managed.State.NEW);
        List<Managed> stored = context.objects().in(Managed.State.STORED);
        List<Managed> gone = context.objects().in(Managed.State.DELETED);
        List<Tracked> dirty = DirtyCollections.of(fresh);
        List<Tracked> changed = DirtyCollections.of(stored);
        dirty.addAll(changed);
        dirty.forEach(targets::require);
        FlushOrder.byType(gone).forEach(collections::deleteAll);
        collections.remove(dirty);
        partners.remove(stored);
        List<Managed> late = new ReferredTo(context).of(gone);
        delete(without(gone, late));
        List<Managed> waiting = waiting(stored, fresh);
        Set<Managed> versioned = DirtyCollections.versionedOwners(changed);
        List<Managed> updated = update(without(stored, waiting), versioned);
        insert(fresh, RequiredOwners.of(context, dirty.stream()));
        updated.addAll(update(waiting, versioned));
        collections.add(dirty);
        partners.add(fresh, stored);
        delete(late);
        dirty.forEach(Tracked::written);
        tell(Event.POST_PERSIST, fresh);
        tell(Event.POST_UPDATE, updated);
        tell(Event.POST_REMOVE, gone);
    }

    private static List<Managed> without(List<Managed> all, List<Managed> others) {
        if (others.isEmpty()) {
            return all;
        }
        Set<Managed> left = new LinkedHashSet<>(all);
        others.forEach(left::remove);
        return List.copyOf(left);
    }

    /** Those that refer to a new object, whose key is not there before it is inserted. */
    private List<Managed> waiting(List<Managed> stored, List<Managed> fresh) {
        return fresh.isEmpty()
                ? List.of()
                : stored.stream().filter(this::refersToNew).toList();
    }

    private boolean refersToNew(Managed managed) {
        for (Reference reference : managed.type().references()) {
            Managed target = reference.slots().isEmpty() ? null : target(managed, reference);
            if (target != null && target.is(Managed.State.NEW)) {
                return true;
            }
        }
        return false;
    }

    /** Both sides of associations agree, and it is known who comes and who goes. */
    private void settle() {
        lifecycles.adoptAll();
        lifecycles.leaveDeleted();
        sync.follow();
        lifecycles.cascadePersist();
        sync.follow();
        sync.settle();
        lifecycles.removeOrphans();
        lifecycles.leaveDeleted();
    }

    private static void tell(Event event, List<Managed> all) {
        all.forEach(managed -> managed.type().callbacks().call(event, managed.entity()));
    }

    private void insert(List<Managed> fresh, RequiredOwners owners) {
        FlushOrder order = new FlushOrder(fresh, this::target, owners);
        List<Map<EntityType, List<Managed>>> rounds = order.rounds(fresh);
        for (Map<EntityType, List<Managed>> round : rounds) {
            round.forEach((type, some) -> insert(type, some, order, owners));
        }
        close(order.opened());
    }

    private @Nullable Managed target(Managed managed, Reference reference) {
        Object target = reference.path().get(managed.entity());
        return target == null ? null : context.objects().of(target);
    }

    private void insert(EntityType type, List<Managed> some, FlushOrder order, RequiredOwners owners) {
        List<InsertWriter.Pending> pending = new ArrayList<>();
        for (Managed managed : some) {
            memory.keep(managed);
            targets.require(managed);
            @Nullable Object[] row = type.read(managed.entity());
            order.openedOf(managed).forEach(edge -> edge.slots().forEach(slot -> row[slot] = null));
            prepare(managed, row);
            requireValues(type, row);
            pending.add(new InsertWriter.Pending(managed, row, owners.of(managed)));
        }
        inserts.insert(type, pending);
        pending.forEach(this::inserted);
    }

    private void prepare(Managed managed, @Nullable Object[] row) {
        EntityType type = managed.type();
        type.version().ifPresent(version -> Versions.begin(version, managed.entity(), row));
        GeneratorLayout generator = type.generator();
        int key = type.keySlots().get(0);
        boolean generated = generator != null && isUnset(row[key]);
        if (generator != null && generated) {
            row[key] = null;
            ids.next(generator).ifPresent(id -> row[key] = type.accepted(key, type.hasTextId() ? id.toString() : id));
        }
        if (type.hasDerivedKey()) {
            type.deriveKey(row);
        }
        EntityKey known = type.key(row);
        if (known == null && !(generator instanceof GeneratorLayout.Identity)) {
            throw MissingKeyException.of(type.name());
        }
        if (known != null && !generated && context.objects().of(known) != null) {
            throw MissingKeyException.duplicate(type.name(), known.value());
        }
    }

    private static void requireValues(EntityType type, @Nullable Object[] row) {
        type.missing(row).ifPresent(slot -> {
            throw ConstraintViolationException.missing(type.name(), slot);
        });
    }

    private static boolean isUnset(@Nullable Object value) {
        return value == null || (value instanceof Number number && number.longValue() == 0);
    }

    private void inserted(InsertWriter.Pending pending) {
        Managed managed = pending.managed();
        EntityType type = managed.type();
        type.fillKey(managed.entity(), pending.row());
        managed.row(type.copy(pending.row()));
        managed.key(type.key(pending.row()));
        managed.state(Managed.State.STORED);
        context.objects().identified(managed);
    }

    /** Writes the references that were left out. */
    private void close(List<FlushOrder.Edge> opened) {
        UpdateWriter updates = new UpdateWriter(context);
        opened.stream().map(FlushOrder.Edge::from).distinct().forEach(managed -> update(managed, updates, false));
        updates.write();
    }

    private List<Managed> update(List<Managed> stored, Set<Managed> anyway) {
        UpdateWriter updates = new UpdateWriter(context);
        List<Managed> updated = new ArrayList<>();
        for (Managed managed : stored) {
            if (update(managed, updates, anyway.contains(managed))) {
                updated.add(managed);
            }
        }
        updates.write();
        return updated;
    }

    /** @param anyway whether only the version is to be raised, where nothing else differs */
    private boolean update(Managed managed, UpdateWriter updates, boolean anyway) {
        EntityType type = managed.type();
        @Nullable Object[] before = Objects.requireNonNull(managed.row());
        @Nullable Object[] after = type.read(managed.entity());
        if (!anyway && !UpdateWriter.differs(type, before, after)) {
            targets.requireOfUnchanged(managed, after);
            return false;
        }
        lifecycles.requireSameKey(managed, after);
        requireValues(type, after);
        targets.require(managed);
        memory.keep(managed);
        updates.add(managed, before, after, anyway);
        managed.row(type.copy(after));
        return true;
    }

    private void delete(List<Managed> gone) {
        FlushOrder order =
                new FlushOrder(gone, this::stored, RequiredOwners.of(context, RequiredOwners.collections(gone)));
        List<Map<EntityType, List<Managed>>> rounds = order.rounds(gone);
        empty(order.opened());
        for (int at = rounds.size() - 1; at >= 0; at--) {
            rounds.get(at).forEach(this::delete);
        }
    }

    private @Nullable Managed stored(Managed managed, Reference reference) {
        Object target = ReferenceLoader.stored(context, managed, reference);
        return target == null ? null : context.objects().of(target);
    }

    /** Lets go of what keeps rows of a circle from being deleted; InnoDB minds a row that refers to itself. */
    private void empty(List<FlushOrder.Edge> opened) {
        UpdateWriter updates = new UpdateWriter(context);
        for (FlushOrder.Edge edge : opened) {
            if (edge.from() != edge.to() || edge.isOptional()) {
                Managed managed = edge.from();
                memory.keep(managed);
                @Nullable Object[] before = Objects.requireNonNull(managed.row());
                @Nullable Object[] after = before.clone();
                edge.slots().forEach(slot -> after[slot] = null);
                updates.add(managed, before, after, false);
                managed.row(after);
            }
        }
        updates.write();
    }

    private void delete(EntityType type, List<Managed> some) {
        some.forEach(memory::keep);
        new DeleteWriter(context).delete(type, some);
        for (Managed managed : some) {
            context.objects().remove(managed);
            managed.state(Managed.State.GONE);
        }
    }
}
