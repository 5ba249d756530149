package dev.orm.session;

import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom objects have let go of, and who belongs to nobody else, where {@code orphanRemoval} says that they go. */
final class Orphans {
    private final SessionContext context;
    private final Counterparts counterparts;
    private final Holders holders;
    private final Map<Managed, Set<Object>> owned = new HashMap<>();

    Orphans(SessionContext context, Counterparts counterparts) {
        this.context = context;
        this.counterparts = counterparts;
        this.holders = new Holders(context);
    }

    List<Object> of(Managed managed) {
        List<Object> orphans = new ArrayList<>();
        for (Collected attribute : managed.type().collections()) {
            Tracked tracked = managed.collection(attribute.position());
            if (tracked != null
                    && tracked.isLoaded()
                    && Cascades.lifecycle(attribute).orphanRemoval()) {
                tracked.lost().stream()
                        .filter(member -> !belongsToAnother(attribute, member))
                        .forEach(orphans::add);
            }
        }
        orphans.addAll(ofReferences(managed));
        return orphans;
    }

    /** Those whom its references led to. */
    List<Object> ofReferences(Managed managed) {
        List<Object> orphans = new ArrayList<>();
        for (Reference reference : managed.type().references()) {
            if (Cascades.lifecycle(reference).orphanRemoval()) {
                orphan(managed, reference).ifPresent(orphans::add);
            }
        }
        return orphans;
    }

    /** Whether a new object was brought here by another one, which has let go of it before either had a row. */
    boolean isNeverTaken(Managed managed) {
        Managed bringer = managed.bringer();
        return bringer != null
                && !owned.computeIfAbsent(bringer, Orphans::owned).contains(managed.entity())
                && !belongsToAnother(bringer, managed.entity());
    }

    private static Set<Object> owned(Managed bringer) {
        Set<Object> owned = Collections.newSetFromMap(new IdentityHashMap<>());
        owned.addAll(Cascades.owned(bringer));
        return owned;
    }

    private boolean belongsToAnother(Managed bringer, Object entity) {
        return bringer.type().references().stream()
                        .filter(reference -> Cascades.lifecycle(reference).orphanRemoval())
                        .filter(reference -> reference.target().javaClass().isInstance(entity))
                        .anyMatch(reference -> belongsToAnother(bringer, reference, entity))
                || bringer.type().collections().stream()
                        .filter(attribute -> Cascades.lifecycle(attribute).orphanRemoval())
                        .filter(attribute -> isMember(attribute, entity))
                        .anyMatch(attribute -> belongsToAnother(attribute, entity));
    }

    private boolean isMember(Collected attribute, Object entity) {
        AttributeLayout.@Nullable ToMany toMany = attribute.toMany();
        return toMany != null
                && context.entities()
                        .of(toMany.attribute().target())
                        .javaClass()
                        .isInstance(entity);
    }

    private Optional<Object> orphan(Managed managed, Reference reference) {
        Object before = ReferenceLoader.stored(context, managed, reference);
        return Optional.ofNullable(before)
                .filter(target -> reference.path().get(managed.entity()) != target)
                .filter(target -> !belongsToAnother(managed, reference, target));
    }

    private boolean belongsToAnother(Managed managed, Reference reference, Object target) {
        Optional<Reference> back = counterparts.owningReference(reference, target);
        if (back.isEmpty()) {
            return holders.refer(reference, target);
        }
        Object other = back.get().path().get(target);
        return other != null && other != managed.entity();
    }

    private boolean belongsToAnother(Collected attribute, Object member) {
        return counterparts
                .owningReference(attribute, member)
                .map(back -> back.path().get(member) != null)
                .orElseGet(() -> holders.hold(attribute, member));
    }
}
