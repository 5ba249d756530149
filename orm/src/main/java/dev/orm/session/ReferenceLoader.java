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
    private record Open(Managed owner, Reference reference) {}

    void fill(List<Managed> owners, Loading next) {
        Map<EntityType, Set<EntityKey>> missing = new LinkedHashMap<>();
        List<Open> byKey = new ArrayList<>();
        Map<Reference, List<Managed>> elsewhere = new LinkedHashMap<>();
        for (Managed owner : owners) {
            for (Reference reference : owner.type().references()) {
                if (!isToKey(reference)) {
                    elsewhere
                            .computeIfAbsent(reference, key -> new ArrayList<>())
                            .add(owner);
                    continue;
                }
                byKey.add(new Open(owner, reference));
                EntityKey key = key(owner, reference);
                if (key != null && context.objects().of(key) == null) {
                    missing.computeIfAbsent(reference.target(), type -> new LinkedHashSet<>())
                            .add(key);
                }
            }
        }
        missing.forEach((type, keys) -> loader.load(type, List.copyOf(keys), next));
        byKey.forEach(this::set);
        elsewhere.forEach((reference, all) -> new PartnerLoader(context, loader).fill(reference, all, next));
    }

    private void set(Open open) {
        EntityKey key = key(open.owner(), open.reference());
        Managed target = key == null ? null : context.objects().of(key);
        Object entity = target == null || target.is(Managed.State.GONE) ? null : target.entity();
        open.reference().path().set(open.owner().entity(), entity);
    }

    static boolean isToKey(Reference reference) {
        return !reference.slots().isEmpty()
                && reference.targetSlots().equals(reference.target().keySlots());
    }

    /** Null: there is none. */
    static @Nullable EntityKey key(Managed owner, Reference reference) {
        @Nullable Object[] row = owner.row();
        return row == null ? null : key(row, reference);
    }

    static @Nullable EntityKey key(@Nullable Object[] row, Reference reference) {
        EntityType target = reference.target();
        @Nullable Object[] other = new Object[target.slots().size()];
        for (int at = 0; at < reference.slots().size(); at++) {
            other[reference.targetSlots().get(at)] = row[reference.slots().get(at)];
        }
        return target.key(other);
    }
}
