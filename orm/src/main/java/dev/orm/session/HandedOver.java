package dev.orm.session;

import dev.orm.mapping.Lifecycle;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.Reference;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members whose references were set, so that they are their owner's no longer, though its side was not told yet. */
record HandedOver(SessionContext context, Counterparts counterparts) {

    /** Those who would go with the owner if its side were asked. */
    Set<Object> by(Managed owner) {
        Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Collected attribute : owner.type().collections()) {
            Tracked tracked = owner.collection(attribute.position());
            Lifecycle lifecycle = Cascades.lifecycle(attribute);
            if (tracked != null && tracked.isLoaded() && lifecycle.removes()) {
                for (Object member : tracked.known()) {
                    add(owner, member, lifecycle, back(attribute, member), all);
                }
            }
        }
        for (Reference reference : owner.type().elsewhere()) {
            Object target = reference.path().get(owner.entity());
            Lifecycle lifecycle = Cascades.lifecycle(reference);
            if (target != null && lifecycle.removes()) {
                add(owner, target, lifecycle, counterparts.owningReference(reference, target), all);
            }
        }
        return all;
    }

    private Optional<Reference> back(Collected attribute, @Nullable Object member) {
        return member == null || attribute.toMany() == null
                ? Optional.empty()
                : counterparts.owningReference(attribute, member);
    }

    private void add(
            Managed owner, @Nullable Object member, Lifecycle lifecycle, Optional<Reference> back, Set<Object> all) {
        if (member != null && back.isPresent() && isHandedOver(owner, member, lifecycle, back.get())) {
            all.add(member);
        }
    }

    /** To another owner, or to nobody, where it can be without one. */
    private boolean isHandedOver(Managed owner, Object member, Lifecycle lifecycle, Reference back) {
        Object now = back.path().get(member);
        if (now != null) {
            return now != owner.entity();
        }
        Managed managed = context.objects().of(member);
        return managed != null
                && !lifecycle.orphanRemoval()
                && ReferenceLoader.stored(context, managed, back) == owner.entity();
    }
}
