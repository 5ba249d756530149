package dev.orm.session;

import dev.orm.session.entity.Reference;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the deleted objects whose rows have to wait: rows that stay refer to them, until those have been updated. */
final class ReferredTo {
    private final SessionContext context;

    ReferredTo(SessionContext context) {
        this.context = context;
    }

    /** With those that they refer to themselves. */
    List<Managed> of(List<Managed> gone) {
        if (gone.isEmpty()) {
            return List.of();
        }
        Set<Managed> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Managed> open = new ArrayDeque<>();
        for (Managed managed : context.objects().linked()) {
            if (managed.is(Managed.State.STORED)) {
                open(managed, found, open);
            }
        }
        for (Managed managed : gone) {
            if (isLeft(managed) && found.add(managed)) {
                open.add(managed);
            }
        }
        while (!open.isEmpty()) {
            open(open.pop(), found, open);
        }
        return gone.stream().filter(found::contains).toList();
    }

    private void open(Managed managed, Set<Managed> found, Deque<Managed> open) {
        for (Reference reference : managed.type().references()) {
            Object target = reference.slots().isEmpty() ? null : ReferenceLoader.stored(context, managed, reference);
            Managed other = target == null ? null : context.objects().of(target);
            if (other != null && other.is(Managed.State.DELETED) && found.add(other)) {
                open.add(other);
            }
        }
    }

    /** Whether members that stay have to name an owner in their rows, and name it until they are another's. */
    private boolean isLeft(Managed owner) {
        return owner.type().collections().stream()
                .map(attribute -> owner.collection(attribute.position()))
                .anyMatch(tracked -> tracked != null
                        && RequiredOwners.join(tracked.attribute()) != null
                        && tracked.storedMembers().stream().anyMatch(this::stays));
    }

    private boolean stays(@Nullable Object member) {
        Managed managed = member == null ? null : context.objects().of(member);
        return managed != null && managed.is(Managed.State.STORED);
    }
}
