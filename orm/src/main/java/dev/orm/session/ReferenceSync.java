package dev.orm.session;

import dev.orm.mapping.layout.Association;
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
        for (Managed managed : context.objects().all()) {
            if (!managed.is(Managed.State.DELETED)) {
                managed.type().references().forEach(reference -> follow(managed, reference));
            }
        }
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
        EntityKey key = ReferenceLoader.isToKey(reference) ? ReferenceLoader.key(managed, reference) : null;
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
