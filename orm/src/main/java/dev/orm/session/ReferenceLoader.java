package dev.orm.session;

import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills to-one attributes: from the identity map, or by one query per kind of target. */
final class ReferenceLoader {
    private final SessionContext context;
    private final EntityLoader loader;

    ReferenceLoader(SessionContext context, EntityLoader loader) {
        this.context = context;
        this.loader = loader;
    }

    /** A to-one attribute of one object. */
    private record Open(
            Managed owner, Reference reference, @Nullable EntityKey key) {}

    /** @param around those that were loaded with the owners */
    void fill(List<Managed> owners, List<Managed> around, Loading next) {
        Map<EntityType, Set<EntityKey>> missing = new LinkedHashMap<>();
        List<Open> byKey = new ArrayList<>();
        Map<Reference, List<Managed>> elsewhere = new LinkedHashMap<>();
        for (Managed owner : owners) {
            for (Reference reference : owner.type().references()) {
                if (!reference.isToKey()) {
                    elsewhere
                            .computeIfAbsent(reference, key -> new ArrayList<>())
                            .add(owner);
                    continue;
                }
                EntityKey key = key(owner, reference);
                byKey.add(new Open(owner, reference, key));
                if (key != null && context.objects().of(key) == null) {
                    missing.computeIfAbsent(reference.target(), type -> new LinkedHashSet<>())
                            .add(key);
                }
            }
        }
        missing.forEach((type, keys) -> loader.load(type, List.copyOf(keys), next));
        byKey.forEach(this::set);
        shared(elsewhere).forEach((shared, all) -> new PartnerLoader(context, loader).fill(shared, all, around, next));
        if (!elsewhere.isEmpty()) {
            owners.forEach(Managed::partnersStored);
        }
    }

    private static Map<SharedReference, List<Managed>> shared(Map<Reference, List<Managed>> byClass) {
        Map<SharedReference, List<Managed>> shared = new LinkedHashMap<>();
        byClass.forEach((reference, all) -> shared.computeIfAbsent(
                        SharedReference.of(all.get(0).type(), reference), key -> new ArrayList<>())
                .addAll(all));
        return shared;
    }

    /** Where the row that is referred to is missing, the column is left alone until somebody sets the attribute. */
    private void set(Open open) {
        EntityKey key = open.key();
        Managed target = key == null ? null : context.objects().of(key);
        Object entity = target == null || target.is(Managed.State.GONE) ? null : target.entity();
        open.reference().path().set(open.owner().entity(), entity);
        @Nullable Object @Nullable [] row = open.owner().row();
        if (key != null && entity == null && row != null) {
            open.reference().slots().forEach(slot -> row[slot] = null);
        }
    }

    /** What elements of collections refer to. */
    void fillElements(Loading loading) {
        Map<EntityType, Set<EntityKey>> missing = new LinkedHashMap<>();
        for (Loading.Open open : loading.open()) {
            if (context.objects().of(open.key()) == null) {
                missing.computeIfAbsent(open.reference().target(), type -> new LinkedHashSet<>())
                        .add(open.key());
            }
        }
        missing.forEach((type, keys) -> loader.load(type, List.copyOf(keys), loading));
        for (Loading.Open open : loading.open()) {
            Managed target = context.objects().of(open.key());
            open.reference().path().set(open.element(), target == null ? null : target.entity());
        }
    }

    /** Whom the reference led to when the database last said so, as far as the session has it. */
    static @Nullable Object stored(SessionContext context, Managed owner, Reference reference) {
        if (!reference.isToKey()) {
            return owner.partner(owner.type().elsewhere().indexOf(reference));
        }
        EntityKey key = key(owner, reference);
        Managed target = key == null ? null : context.objects().of(key);
        return target == null ? null : target.entity();
    }

    /** Null: there is none. */
    static @Nullable EntityKey key(Managed owner, Reference reference) {
        @Nullable Object[] row = owner.row();
        return row == null || !reference.isToKey() ? null : reference.key(row);
    }
}
