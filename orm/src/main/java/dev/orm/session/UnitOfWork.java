package dev.orm.session;

import dev.orm.mapping.CallbackMethod.Event;
import dev.orm.session.entity.Reference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what has changed in a session's objects, and writes it. */
final class UnitOfWork {
    private final SessionContext context;
    private final Settlement settlement;
    private final StoredTargets targets;
    private final ObjectInserter inserter;
    private final ObjectUpdater updater;
    private final Successions successions;
    private final ObjectDeleter deleter;
    private final CollectionWriter collections;
    private final PartnerWriter partners;

    UnitOfWork(
            SessionContext context,
            Settlement settlement,
            StoredTargets targets,
            ObjectInserter inserter,
            ObjectUpdater updater,
            Successions successions,
            ObjectDeleter deleter,
            CollectionWriter collections,
            PartnerWriter partners) {
        this.context = context;
        this.settlement = settlement;
        this.targets = targets;
        this.inserter = inserter;
        this.updater = updater;
        this.successions = successions;
        this.deleter = deleter;
        this.collections = collections;
        this.partners = partners;
    }

    void flush() {
        settlement.settle();
        PreUpdate callbacks = new PreUpdate(context);
        while (callbacks.call()) {
            settlement.settle();
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
        Set<Managed> versioned = DirtyCollections.versionedOwners(changed);
        versioned.addAll(successions.prepare(gone, stored, fresh));
        List<Managed> late = new ReferredTo(context).of(gone);
        JointDeletes joint = JointDeletes.of(context, gone, late);
        FlushOrder.byType(gone).forEach((type, owners) -> collections.deleteAll(type, owners, joint));
        collections.remove(dirty);
        partners.remove(stored);
        deleter.delete(without(gone, late), joint);
        List<Managed> waiting = waiting(stored, fresh);
        List<Managed> ready = without(stored, waiting);
        updater.makeWay(waiting, Stream.concat(ready.stream(), fresh.stream()).toList());
        List<Managed> updated = updater.update(ready, versioned);
        inserter.insert(fresh, RequiredOwners.of(context, dirty.stream()));
        updated.addAll(updater.update(waiting, versioned));
        collections.add(dirty);
        partners.add(fresh, stored);
        deleter.delete(late, joint);
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
            Managed target = reference.slots().isEmpty() ? null : context.target(managed, reference);
            if (target != null && target.is(Managed.State.NEW)) {
                return true;
            }
        }
        return false;
    }

    private static void tell(Event event, List<Managed> all) {
        all.forEach(managed -> managed.type().callbacks().call(event, managed.entity()));
    }
}
