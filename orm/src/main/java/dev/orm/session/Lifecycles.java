package dev.orm.session;

import dev.orm.mapping.CallbackMethod.Event;
import dev.orm.mapping.Cascade;
import dev.orm.mapping.Lifecycle;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How objects come into a session and leave it, and take others with them. */
final class Lifecycles {
    private final SessionContext context;
    private final CollectionLinks links;
    private final CollectionKeeper keeper;
    private final Counterparts counterparts;
    private final Memory memory;

    Lifecycles(SessionContext context, CollectionLinks links, CollectionKeeper keeper, Memory memory) {
        this.context = context;
        this.links = links;
        this.keeper = keeper;
        this.counterparts = keeper.counterparts();
        this.memory = memory;
    }

    /** The object and all that its cascades reach; none of them where a callback throws. */
    void add(Object entity) {
        Deque<Object> open = new ArrayDeque<>(List.of(entity));
        List<Managed> added = new ArrayList<>();
        try {
            while (!open.isEmpty()) {
                Managed managed = manage(open.pop());
                if (managed != null && managed.is(Managed.State.NEW)) {
                    added.add(managed);
                }
                if (managed != null) {
                    open.addAll(reachable(managed, Cascade.PERSIST));
                }
            }
        } catch (RuntimeException e) {
            added.forEach(this::forget);
            throw e;
        }
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
        type.callbacks().call(Event.PRE_PERSIST, entity);
        Managed managed = new Managed(entity, type, Managed.State.NEW);
        context.objects().add(managed);
        memory.keep(managed, Managed.State.NEW);
        links.adopt(managed);
        managed.partnersStored();
        return managed;
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
    void cascadePersist() {
        Deque<Managed> open = new ArrayDeque<>(context.objects().linked());
        while (!open.isEmpty()) {
            Managed managed = open.pop();
            if (managed.is(Managed.State.DELETED)) {
                continue;
            }
            for (Object other : reachable(managed, Cascade.PERSIST)) {
                Managed added = context.objects().of(other) == null ? manage(other) : null;
                if (added != null) {
                    open.add(added);
                }
            }
        }
    }

    /** What will have no row is no member any more, and no cascade finds it again. */
    void leaveDeleted() {
        if (context.objects().in(Managed.State.DELETED).isEmpty()) {
            return;
        }
        for (Managed managed : context.objects().linked()) {
            for (Collected attribute : managed.type().collections()) {
                Tracked tracked = managed.collection(attribute.position());
                if (tracked != null && tracked.isLoaded() && attribute.toMany() != null) {
                    tracked.known().removeIf(this::isDeleted);
                }
            }
            managed.type().elsewhere().stream()
                    .filter(reference -> reference.slots().isEmpty())
                    .filter(reference -> isDeleted(reference.path().get(managed.entity())))
                    .forEach(reference -> reference.path().set(managed.entity(), null));
        }
    }

    private boolean isDeleted(@Nullable Object member) {
        Managed managed = member == null ? null : context.objects().of(member);
        return managed != null && managed.is(Managed.State.DELETED);
    }

    void adoptAll() {
        context.objects().linked().forEach(links::adopt);
    }

    /** The targets of associations with that cascade, as far as they are known. */
    private List<Object> reachable(Managed managed, Cascade cascade) {
        List<Object> all = new ArrayList<>();
        for (Reference reference : managed.type().references()) {
            Object target = reference.path().get(managed.entity());
            if (target != null && reference.layout().attribute().lifecycle().cascades(cascade)) {
                all.add(target);
            }
        }
        for (Collected attribute : managed.type().collections()) {
            Tracked tracked = managed.collection(attribute.position());
            if (tracked != null && attribute.toMany() == null) {
                reachable(tracked, cascade, all);
            } else if (tracked != null && lifecycle(attribute).cascades(cascade)) {
                tracked.known().stream().filter(Objects::nonNull).forEach(all::add);
            }
        }
        return all;
    }

    /** What elements that are embeddables refer to. */
    private void reachable(Tracked tracked, Cascade cascade, List<Object> all) {
        for (Reference reference : keeper.elementType(tracked.attribute()).references()) {
            if (reference.layout().attribute().lifecycle().cascades(cascade)) {
                tracked.known().stream()
                        .filter(Objects::nonNull)
                        .map(element -> reference.path().get(element))
                        .filter(Objects::nonNull)
                        .forEach(all::add);
            }
        }
    }

    private static Lifecycle lifecycle(Collected attribute) {
        AttributeLayout.@Nullable ToMany toMany = attribute.toMany();
        return toMany == null ? Lifecycle.unsaid() : toMany.attribute().lifecycle();
    }

    /** The object and all that goes with it; none of them where a callback throws. */
    void delete(Object entity) {
        Deque<Object> open = new ArrayDeque<>(List.of(entity));
        Set<Managed> all = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Managed managed = context.objects().of(open.pop());
            if (managed != null && !managed.is(Managed.State.DELETED) && all.add(managed)) {
                loadRemoved(managed);
                reachableRemoved(managed).forEach(open::push);
            }
        }
        all.forEach(managed -> managed.type().callbacks().call(Event.PRE_REMOVE, managed.entity()));
        all.forEach(this::delete);
    }

    private void delete(Managed managed) {
        memory.keep(managed);
        if (managed.is(Managed.State.NEW)) {
            forget(managed);
        } else {
            managed.state(Managed.State.DELETED);
        }
    }

    /** The object will have no row. */
    private void forget(Managed managed) {
        context.objects().remove(managed);
        managed.state(Managed.State.GONE);
    }

    private static void loadRemoved(Managed managed) {
        for (Collected attribute : managed.type().collections()) {
            Tracked tracked = managed.collection(attribute.position());
            if (tracked != null && lifecycle(attribute).removes()) {
                tracked.touch();
            }
        }
    }

    private List<Object> reachableRemoved(Managed managed) {
        List<Object> all = new ArrayList<>(reachable(managed, Cascade.REMOVE));
        Holders holders = new Holders(context);
        for (Reference reference : managed.type().references()) {
            if (reference.layout().attribute().lifecycle().orphanRemoval()) {
                Optional.ofNullable(reference.path().get(managed.entity())).ifPresent(all::add);
                orphan(managed, reference, holders).ifPresent(all::add);
            }
        }
        for (Collected attribute : managed.type().collections()) {
            Tracked tracked = managed.collection(attribute.position());
            if (tracked != null && lifecycle(attribute).orphanRemoval()) {
                tracked.known().stream().filter(Objects::nonNull).forEach(all::add);
            }
        }
        return all;
    }

    /** Deletes what was let go of and belongs to nobody else. */
    void removeOrphans() {
        Holders holders = new Holders(context);
        for (Managed managed : context.objects().linked()) {
            orphans(managed, holders).forEach(this::delete);
        }
    }

    private List<Object> orphans(Managed managed, Holders holders) {
        List<Object> orphans = new ArrayList<>();
        for (Collected attribute : managed.type().collections()) {
            Tracked tracked = managed.collection(attribute.position());
            if (tracked != null && tracked.isLoaded() && lifecycle(attribute).orphanRemoval()) {
                tracked.lost().stream()
                        .filter(member -> !belongsToAnother(attribute, member, holders))
                        .forEach(orphans::add);
            }
        }
        for (Reference reference : managed.type().references()) {
            if (reference.layout().attribute().lifecycle().orphanRemoval()) {
                orphan(managed, reference, holders).ifPresent(orphans::add);
            }
        }
        return orphans;
    }

    private Optional<Object> orphan(Managed managed, Reference reference, Holders holders) {
        Object before = ReferenceLoader.stored(context, managed, reference);
        return Optional.ofNullable(before)
                .filter(target -> reference.path().get(managed.entity()) != target)
                .filter(target -> !belongsToAnother(managed, reference, target, holders));
    }

    private boolean belongsToAnother(Managed managed, Reference reference, Object target, Holders holders) {
        Optional<Reference> back = counterparts.owningReference(reference, target);
        if (back.isEmpty()) {
            return holders.refer(reference, target);
        }
        Object other = back.get().path().get(target);
        return other != null && other != managed.entity();
    }

    private boolean belongsToAnother(Collected attribute, Object member, Holders holders) {
        return counterparts
                .owningReference(attribute, member)
                .map(back -> back.path().get(member) != null)
                .orElseGet(() -> holders.hold(attribute, member));
    }

    void requireSameKey(Managed managed, @Nullable Object[] row) {
        EntityKey key = managed.type().key(row);
        if (!managed.storedKey().equals(key)) {
            throw MissingKeyException.changed(
                    managed.type().name(),
                    managed.storedKey().value(),
                    String.valueOf(key == null ? null : key.value()));
        }
    }
}
