package dev.orm.session;

import dev.orm.session.entity.Reference;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

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
}
