package dev.orm.session;

import dev.orm.mapping.layout.Association;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.Reference;
import org.jspecify.annotations.Nullable;

/** Lets the other side of an association follow where a reference was set and the collection was not. */
final class ReferenceSync {
    private final SessionContext context;
    private final CollectionKeeper keeper;

    ReferenceSync(SessionContext context, CollectionKeeper keeper) {
        this.context = context;
        this.keeper = keeper;
    }

    void follow() {
        for (Managed managed : context.objects().linked()) {
            if (!managed.is(Managed.State.DELETED)) {
                managed.type().references().forEach(reference -> follow(managed, reference));
            }
        }
    }

    /** Where a member was put into a collection, or out of it, and its reference was set later, the reference counts. */
    void settle() {
        for (Managed managed : context.objects().linked()) {
            for (Collected attribute : managed.type().collections()) {
                Tracked tracked = managed.collection(attribute.position());
                if (tracked != null && attribute.toMany() != null && tracked.isDirty()) {
                    settle(managed, tracked);
                }
            }
        }
    }

    private void settle(Managed owner, Tracked tracked) {
        Collected attribute = tracked.attribute();
        tracked.known().removeIf(member -> member != null && refers(owner, attribute, member, false));
        for (Object member : tracked.storedMembers()) {
            Managed managed = member == null ? null : context.objects().of(member);
            if (managed != null
                    && managed.is(Managed.State.STORED)
                    && refers(owner, attribute, managed.entity(), true)) {
                keeper.join(owner.entity(), attribute, managed.entity());
            }
        }
    }

    /** Of a one-to-many association: whether the member refers to the owner, or to another or nobody. */
    private boolean refers(Managed owner, Collected attribute, Object member, boolean toOwner) {
        return keeper.counterparts()
                .owningReference(attribute, member)
                .map(back -> (back.path().get(member) == owner.entity()) == toOwner)
                .orElse(false);
    }

    private void follow(Managed managed, Reference reference) {
        if (reference.isInverse()) {
            followInverse(managed, reference);
            return;
        }
        Object now = reference.path().get(managed.entity());
        Object before = before(managed, reference);
        if (before != null && before != now) {
            leave(managed, reference, before);
        }
        if (now != null && (before != now || managed.is(Managed.State.NEW))) {
            join(managed, reference, now);
        }
    }

    private @Nullable Object before(Managed managed, Reference reference) {
        EntityKey key = ReferenceLoader.key(managed, reference);
        Managed target = key == null ? null : context.objects().of(key);
        return target == null ? null : target.entity();
    }

    private void leave(Managed managed, Reference reference, Object target) {
        keeper.counterparts()
                .collectionOf(managed.type(), reference, target)
                .ifPresent(collected -> keeper.leave(target, collected, managed.entity()));
        keeper.counterparts()
                .partnerOf(managed.type(), reference, target)
                .filter(back -> back.path().get(target) == managed.entity())
                .ifPresent(back -> back.path().set(target, null));
    }

    private void join(Managed managed, Reference reference, Object target) {
        keeper.counterparts()
                .collectionOf(managed.type(), reference, target)
                .ifPresent(collected -> keeper.join(target, collected, managed.entity()));
        keeper.counterparts()
                .partnerOf(managed.type(), reference, target)
                .ifPresent(back -> back.path().set(target, managed.entity()));
    }

    /** The inverse side of a one-to-one was set: the side that stores it follows, where it is empty. */
    private void followInverse(Managed managed, Reference reference) {
        Object partner = reference.path().get(managed.entity());
        if (partner == null) {
            return;
        }
        String owning = ((Association.Inverse) reference.layout().association()).attribute();
        Counterparts.reference(context.entities().of(partner.getClass()), owning)
                .filter(back -> back.path().get(partner) == null)
                .ifPresent(back -> back.path().set(partner, managed.entity()));
    }
}
