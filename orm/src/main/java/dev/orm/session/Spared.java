package dev.orm.session;

import dev.orm.mapping.Cascade;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Objects that were to go with their owner, and have been given to another one, which stays: they stay too. */
final class Spared {
    private final SessionContext context;
    private final Cascades cascades;
    private final Counterparts counterparts;

    Spared(SessionContext context, Cascades cascades, Counterparts counterparts) {
        this.context = context;
        this.cascades = cascades;
        this.counterparts = counterparts;
    }

    void settle() {
        List<Managed> doomed = context.objects().in(Managed.State.DELETED).stream()
                .filter(Managed::isTakenAlong)
                .toList();
        if (doomed.isEmpty()) {
            return;
        }
        for (Managed owner : context.objects().linked()) {
            if (!owner.is(Managed.State.DELETED)) {
                given(owner).forEach(this::spare);
            }
        }
        for (Managed managed : doomed) {
            if (refersToNewOwner(managed)) {
                spare(managed.entity());
            }
        }
    }

    /** Whom it has got in attributes that would take them along with it. */
    private List<Object> given(Managed owner) {
        List<Object> all = new ArrayList<>();
        for (Reference reference : owner.type().references()) {
            Object target = reference.path().get(owner.entity());
            boolean stored =
                    owner.is(Managed.State.STORED) && target == ReferenceLoader.stored(context, owner, reference);
            if (target != null && !stored && Cascades.lifecycle(reference).removes()) {
                all.add(target);
            }
        }
        for (Collected attribute : owner.type().collections()) {
            Tracked tracked = owner.collection(attribute.position());
            if (tracked != null && Cascades.lifecycle(attribute).removes()) {
                all.addAll(tracked.arrived());
            }
        }
        return all;
    }

    private boolean refersToNewOwner(Managed managed) {
        return managed.type().references().stream().anyMatch(reference -> {
            Object now = reference.isInverse() ? null : reference.path().get(managed.entity());
            return now != null
                    && now != ReferenceLoader.stored(context, managed, reference)
                    && isAlive(context.objects().of(now))
                    && isOwned(managed, reference, now);
        });
    }

    private static boolean isAlive(@Nullable Managed owner) {
        return owner != null && !owner.is(Managed.State.DELETED);
    }

    private boolean isOwned(Managed managed, Reference reference, Object owner) {
        return counterparts
                        .collectionOf(managed.type(), reference, owner)
                        .filter(attribute -> Cascades.lifecycle(attribute).removes())
                        .isPresent()
                || counterparts
                        .partnerOf(managed.type(), reference, owner)
                        .filter(back -> Cascades.lifecycle(back).removes())
                        .isPresent();
    }

    /** With those who would go with it. */
    private void spare(Object entity) {
        Deque<Object> open = new ArrayDeque<>(List.of(entity));
        while (!open.isEmpty()) {
            Managed managed = context.objects().of(open.pop());
            if (managed != null && managed.isTakenAlong()) {
                managed.state(Managed.State.STORED);
                open.addAll(cascades.reachable(managed, Cascade.REMOVE));
                open.addAll(Cascades.owned(managed));
            }
        }
    }
}
