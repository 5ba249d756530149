package dev.orm.session;

import dev.orm.mapping.layout.Association;
import dev.orm.query.Select;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills to-one attributes that the owner's row does not hold: the other side's, those of join tables. */
final class PartnerLoader {
    private final SessionContext context;
    private final EntityLoader loader;

    PartnerLoader(SessionContext context, EntityLoader loader) {
        this.context = context;
        this.loader = loader;
    }

    /** @param around those that were loaded with the owners, among whom a partner may be */
    void fill(SharedReference shared, List<Managed> owners, Iterable<Managed> around, Loading next) {
        Reference reference = shared.reference();
        IdentityHashMap<Object, Object> known = known(reference, around);
        List<Managed> open = new ArrayList<>();
        for (Managed owner : owners) {
            Object partner = known.get(owner.entity());
            if (partner == null) {
                open.add(owner);
            } else {
                reference.path().set(owner.entity(), partner);
            }
        }
        for (int from = 0; from < open.size(); from += EntityLoader.KEYS) {
            load(shared, open.subList(from, Math.min(from + EntityLoader.KEYS, open.size())), next);
        }
    }

    /** Those who refer to an owner from the other side, by owner. */
    private static IdentityHashMap<Object, Object> known(Reference reference, Iterable<Managed> around) {
        IdentityHashMap<Object, Object> known = new IdentityHashMap<>();
        if (reference.layout().association() instanceof Association.Inverse inverse) {
            for (Managed other : around) {
                Object owner = reference.target().javaClass().isInstance(other.entity())
                        ? reference(other.type(), inverse.attribute())
                                .map(back -> back.path().get(other.entity()))
                                .orElse(null)
                        : null;
                if (owner != null) {
                    known.putIfAbsent(owner, other.entity());
                }
            }
        }
        return known;
    }

    private static Optional<Reference> reference(EntityType type, String name) {
        return type.references().stream()
                .filter(reference -> reference.name().equals(name))
                .findFirst();
    }

    private void load(SharedReference shared, List<Managed> owners, Loading next) {
        EntityType type = shared.holder();
        Reference reference = shared.reference();
        Map<EntityKey, @Nullable Object> partners = new HashMap<>();
        List<EntityKey> keys = owners.stream().map(Managed::storedKey).toList();
        Select select = OwnedRows.select(type, reference.name(), keys);
        List<OwnedRows.Row> rows = new OwnedRows(context, loader).read(type, select, next);
        rows.forEach(row -> partners.put(row.owner(), row.member()));
        List<Managed> all = new ArrayList<>(owners);
        all.forEach(owner -> reference.path().set(owner.entity(), partners.get(owner.storedKey())));
    }
}
