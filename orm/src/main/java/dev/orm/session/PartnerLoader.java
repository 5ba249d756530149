package dev.orm.session;

import dev.orm.mapping.layout.Association;
import dev.orm.query.Select;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Reference;
import java.util.ArrayList;
import java.util.HashMap;
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

    void fill(Reference reference, List<Managed> owners, Loading next) {
        List<Managed> open =
                owners.stream().filter(owner -> !isKnown(owner, reference)).toList();
        for (int from = 0; from < open.size(); from += EntityLoader.KEYS) {
            load(reference, open.subList(from, Math.min(from + EntityLoader.KEYS, open.size())), next);
        }
    }

    /** Whether somebody in the session refers to the owner from the other side. */
    private boolean isKnown(Managed owner, Reference reference) {
        if (!(reference.layout().association() instanceof Association.Inverse inverse)) {
            return false;
        }
        for (Managed other : context.objects().view()) {
            Optional<Reference> back = reference(other.type(), inverse.attribute());
            if (back.isPresent()
                    && reference.target().javaClass().isInstance(other.entity())
                    && back.get().path().get(other.entity()) == owner.entity()) {
                reference.path().set(owner.entity(), other.entity());
                return true;
            }
        }
        return false;
    }

    private static Optional<Reference> reference(EntityType type, String name) {
        return type.references().stream()
                .filter(reference -> reference.name().equals(name))
                .findFirst();
    }

    private void load(Reference reference, List<Managed> owners, Loading next) {
        EntityType type = owners.get(0).type();
        Map<EntityKey, @Nullable Object> partners = new HashMap<>();
        List<EntityKey> keys = owners.stream().map(Managed::storedKey).toList();
        Select select = OwnedRows.select(type, reference.name(), keys);
        List<OwnedRows.Row> rows = new OwnedRows(context, loader).read(type, select, next);
        rows.forEach(row -> partners.put(row.owner(), row.member()));
        List<Managed> all = new ArrayList<>(owners);
        all.forEach(owner -> reference.path().set(owner.entity(), partners.get(owner.storedKey())));
    }
}
