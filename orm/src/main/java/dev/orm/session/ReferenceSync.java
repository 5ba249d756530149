package dev.orm.session;

import dev.orm.session.entity.Collected;
import dev.orm.session.entity.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets the other side of an association follow where one side was set. */
final class ReferenceSync {
    private final SessionContext context;
    private final CollectionKeeper keeper;
    private final Counterparts counterparts;

    ReferenceSync(SessionContext context, CollectionKeeper keeper) {
        this.context = context;
        this.keeper = keeper;
        this.counterparts = keeper.counterparts();
    }

    /** References that are stored count before the other sides of one-to-one associations. */
    void follow() {
        List<Managed> linked = context.objects().linked();
        for (Managed managed : linked) {
            if (!managed.is(Managed.State.DELETED)) {
                managed.type().references().forEach(reference -> follow(managed, reference));
            }
        }
        for (Managed managed : linked) {
            if (!managed.is(Managed.State.DELETED)) {
                managed.type().elsewhere().forEach(reference -> followInverse(managed, reference));
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
            managed.type().elsewhere().forEach(reference -> release(managed, reference));
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
        return counterparts
                .owningReference(attribute, member)
                .map(back -> (back.path().get(member) == owner.entity()) == toOwner)
                .orElse(false);
    }

    private void follow(Managed managed, Reference reference) {
        if (reference.isInverse()) {
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
        return ReferenceLoader.stored(context, managed, reference);
    }

    private void leave(Managed managed, Reference reference, Object target) {
        counterparts
                .collectionOf(managed.type(), reference, target)
                .ifPresent(collected -> keeper.leave(target, collected, managed.entity()));
        leavePartner(managed, reference, target);
    }

    private void leavePartner(Managed managed, Reference reference, Object target) {
        counterparts
                .partnerOf(managed.type(), reference, target)
                .filter(back -> back.path().get(target) == managed.entity())
                .ifPresent(back -> back.path().set(target, null));
    }

    private void join(Managed managed, Reference reference, Object target) {
        counterparts
                .collectionOf(managed.type(), reference, target)
                .ifPresent(collected -> keeper.join(target, collected, managed.entity()));
        counterparts
                .partnerOf(managed.type(), reference, target)
                .filter(back -> !managed.is(Managed.State.NEW) || isFree(managed, target, back))
                .ifPresent(back -> back.path().set(target, managed.entity()));
    }

    /** Whether nobody has put another object, or none, in the place of a new one. */
    private boolean isFree(Managed managed, Object target, Reference back) {
        Object there = back.path().get(target);
        Managed holder = context.objects().of(target);
        Object known = holder == null ? null : before(holder, back);
        return there == null ? known != managed.entity() : there == known;
    }

    /** The inverse side of a one-to-one was set: the side that stores it follows, unless it was set itself. */
    private void followInverse(Managed managed, Reference reference) {
        Object partner = reference.path().get(managed.entity());
        Reference back = partner == null
                ? null
                : counterparts.owningReference(reference, partner).orElse(null);
        if (partner == null || back == null) {
            return;
        }
        Object other = back.path().get(partner);
        if (other == null) {
            back.path().set(partner, managed.entity());
        } else if (other != managed.entity() && partner != before(managed, reference)) {
            Managed stored = context.objects().of(partner);
            if (stored != null && stored.is(Managed.State.STORED) && before(stored, back) == other) {
                leavePartner(stored, back, other);
                back.path().set(partner, managed.entity());
            }
        }
    }

    /** One that was taken from its partner, or was replaced there, refers to it no longer; orphans are deleted. */
    private void release(Managed managed, Reference reference) {
        Object before = before(managed, reference);
        if (before == null
                || before == reference.path().get(managed.entity())
                || Cascades.lifecycle(reference).orphanRemoval()) {
            return;
        }
        counterparts
                .owningReference(reference, before)
                .filter(back -> back.path().get(before) == managed.entity())
                .ifPresent(back -> back.path().set(before, null));
    }
}
