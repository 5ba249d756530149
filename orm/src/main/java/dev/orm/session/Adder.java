package dev.orm.session;

import dev.orm.mapping.CallbackMethod.Event;
import dev.orm.mapping.Cascade;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How objects come into a session, and take others with them. */
final class Adder {
    private final SessionContext context;
    private final CollectionLinks links;
    private final Cascades cascades;
    private final Memory memory;
    private final SiblingSessions siblings;

    Adder(SessionContext context, CollectionLinks links, Cascades cascades, Memory memory, SiblingSessions siblings) {
        this.context = context;
        this.links = links;
        this.cascades = cascades;
        this.memory = memory;
        this.siblings = siblings;
    }

    /** The object and all that its cascades reach; none of them where a callback throws. */
    void add(Object entity) {
        Deque<Object> open = new ArrayDeque<>(List.of(entity));
        IdentityHashMap<Object, Managed> bringers = new IdentityHashMap<>(2);
        List<Managed> added = new ArrayList<>();
        Managed known = context.objects().of(entity);
        if (known != null) {
            known.bringer(null);
        }
        try {
            while (!open.isEmpty()) {
                Managed managed = manage(open.pop());
                if (managed != null && managed.is(Managed.State.NEW)) {
                    added.add(managed);
                    managed.bringer(bringers.get(managed.entity()));
                    bring(managed, bringers);
                }
                if (managed != null) {
                    open.addAll(cascades.reachable(managed, Cascade.PERSIST));
                }
            }
        } catch (RuntimeException e) {
            added.forEach(context::dismiss);
            throw e;
        }
    }

    private void bring(Managed managed, IdentityHashMap<Object, Managed> bringers) {
        if (!managed.type().isLinked()) {
            return;
        }
        Cascades.owned(managed).stream()
                .filter(target -> context.objects().of(target) == null)
                .forEach(target -> bringers.putIfAbsent(target, managed));
    }

    /** Null: it was there. One that was to be deleted stays. */
    private @Nullable Managed manage(Object entity) {
        Managed known = context.objects().of(entity);
        if (known != null && known.is(Managed.State.DELETED)) {
            known.state(Managed.State.STORED);
            return known;
        }
        if (known != null) {
            return null;
        }
        EntityType type = context.entities().of(entity.getClass());
        requireNoRow(type, entity);
        siblings.requireUnknown(type, entity);
        type.callbacks().call(Event.PRE_PERSIST, entity);
        Managed managed = new Managed(entity, type, Managed.State.NEW);
        context.objects().add(managed);
        memory.keep(managed, Managed.State.NEW);
        adopt(managed);
        managed.partnersStored();
        return managed;
    }

    /** Where a collection is not to be had, the object is not the session's. */
    private void adopt(Managed managed) {
        if (managed.type().collections().isEmpty()) {
            return;
        }
        try {
            links.adopt(List.of(managed));
        } catch (RuntimeException e) {
            context.dismiss(managed);
            throw e;
        }
    }

    /** What another session has put into the object tells that it has a row. */
    private static void requireNoRow(EntityType type, Object entity) {
        for (Collected attribute : type.collections()) {
            if (Faces.isOfRow(attribute.path().get(entity), entity)) {
                EntityKey key = type.key(entity);
                throw DetachedObjectException.of(type.name(), key == null ? "" : key.value());
            }
        }
    }

    /** Objects that new and old ones refer to, where a cascade says that they come too. */
    void addReferred() {
        Deque<Managed> open = new ArrayDeque<>(context.objects().linked());
        while (!open.isEmpty()) {
            Managed managed = open.pop();
            if (managed.is(Managed.State.DELETED)) {
                continue;
            }
            for (Object other : cascades.reachable(managed, Cascade.PERSIST)) {
                Managed added = context.objects().of(other) == null ? manage(other) : null;
                if (added != null) {
                    open.add(added);
                }
            }
        }
    }

    /** Collections that somebody has replaced. */
    void adoptCollections() {
        links.adopt(context.objects().linked());
    }
}
