package dev.orm.session;

import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.MapKeyLayout;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.Reference;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sees to it that all that is referred to has a row, so that no reference is written as null without a word. */
final class StoredTargets {
    private final SessionContext context;
    private final CollectionKeeper keeper;

    StoredTargets(SessionContext context, CollectionKeeper keeper) {
        this.context = context;
        this.keeper = keeper;
    }

    /** What the object refers to. */
    void require(Managed managed) {
        for (Reference reference : managed.type().references()) {
            Object target = reference.path().get(managed.entity());
            if (target != null) {
                require(managed, reference, target);
            }
        }
    }

    private void require(Managed managed, Reference reference, Object target) {
        require(managed, reference.name(), target);
        if (reference.isInverse() && target != ReferenceLoader.stored(context, managed, reference)) {
            requireOwn(managed, reference.name(), target);
        }
    }

    /** The same where the row seems to be as it was: one without a key and nobody at all look alike there. */
    void requireOfUnchanged(Managed managed, @Nullable Object[] row) {
        for (Reference reference : managed.type().references()) {
            boolean empty = reference.slots().isEmpty() || row[reference.slots().get(0)] == null;
            Object target = empty ? reference.path().get(managed.entity()) : null;
            if (target != null) {
                require(managed, reference, target);
            }
        }
    }

    /** The members of a collection, or what its elements refer to, and the keys of a map. */
    void require(Tracked tracked) {
        Collected attribute = tracked.attribute();
        requireKeys(tracked);
        AttributeLayout.@Nullable ToMany toMany = attribute.toMany();
        if (toMany != null) {
            requireOnePlace(tracked);
            requireOwn(tracked, toMany.association());
            tracked.known().stream()
                    .filter(Objects::nonNull)
                    .forEach(member -> require(tracked.owner(), attribute.name(), member));
        } else {
            keeper.elementType(attribute).references().forEach(reference -> require(tracked, reference));
        }
    }

    /** Where the members' rows, or theirs in a join table, say whose they are, only those of the session are written. */
    private void requireOwn(Tracked tracked, Association association) {
        if (association instanceof Association.JoinTable) {
            return;
        }
        for (Object member : tracked.arrived()) {
            requireOwn(tracked.owner(), tracked.attribute().name(), member);
        }
    }

    private void requireOwn(Managed owner, String attribute, Object target) {
        EntityKey key = context.objects().of(target) != null
                ? null
                : context.entities().of(target.getClass()).key(target);
        if (key != null) {
            String entity = context.entities().of(target.getClass()).name();
            throw DetachedObjectException.member(owner.type().name(), attribute, entity, key.value());
        }
    }

    /** A place in the member's own row is but one. */
    private static void requireOnePlace(Tracked tracked) {
        Collected attribute = tracked.attribute();
        boolean placed = attribute.entries().order() != null && !CollectionWriter.isStored(attribute);
        if (!placed && !TargetKeysWriter.isFor(attribute)) {
            return;
        }
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Object member : tracked.known()) {
            if (member != null && !seen.add(member)) {
                String owner = tracked.owner().type().name();
                throw tracked.isMap()
                        ? RepeatedMemberException.inMap(owner, attribute.name())
                        : RepeatedMemberException.inList(owner, attribute.name());
            }
        }
    }

    private void requireKeys(Tracked tracked) {
        if (tracked.attribute().entries().mapKey() instanceof MapKeyLayout.Reference && tracked.isLoaded()) {
            for (Object key : tracked.entries().keySet()) {
                if (key != null && !isKnown(key)) {
                    throw TransientReferenceException.key(
                            tracked.owner().type().name(),
                            tracked.attribute().name(),
                            context.entities().of(key.getClass()).name());
                }
            }
        }
    }

    private void require(Tracked tracked, Reference reference) {
        String name = tracked.attribute().name() + "." + reference.name();
        for (Object element : tracked.known()) {
            Object target = element == null ? null : reference.path().get(element);
            if (target != null) {
                require(tracked.owner(), name, target);
            }
        }
    }

    private void require(Managed owner, String attribute, Object target) {
        if (!isKnown(target)) {
            throw TransientReferenceException.of(
                    owner.type().name(),
                    attribute,
                    context.entities().of(target.getClass()).name());
        }
    }

    private boolean isKnown(Object target) {
        Managed other = context.objects().of(target);
        return other != null
                ? !other.is(Managed.State.GONE)
                : context.entities().of(target.getClass()).key(target) != null;
    }
}
