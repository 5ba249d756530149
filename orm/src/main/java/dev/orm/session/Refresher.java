package dev.orm.session;

import dev.orm.query.Select;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes objects what their rows are now. */
final class Refresher {
    private final SessionContext context;
    private final EntityLoader loader;
    private final CollectionLinks links;

    Refresher(SessionContext context, EntityLoader loader, CollectionLinks links) {
        this.context = context;
        this.loader = loader;
        this.links = links;
    }

    /** Reads the rows again; those without one are the session's no longer, and the answer. */
    List<Managed> reread(List<Managed> some) {
        Map<EntityType, List<Managed>> byType = new LinkedHashMap<>();
        some.forEach(managed -> byType.computeIfAbsent(managed.type(), type -> new ArrayList<>())
                .add(managed));
        List<Managed> gone = new ArrayList<>();
        byType.forEach((type, all) -> gone.addAll(reread(type, all)));
        return gone;
    }

    private List<Managed> reread(EntityType type, List<Managed> some) {
        Map<EntityKey, @Nullable Object[]> rows = new LinkedHashMap<>();
        List<EntityKey> keys = some.stream().map(Managed::storedKey).toList();
        for (int from = 0; from < keys.size(); from += EntityLoader.KEYS) {
            List<EntityKey> part = keys.subList(from, Math.min(from + EntityLoader.KEYS, keys.size()));
            rows.putAll(loader.rows(
                    Select.from(type.javaClass()).where(KeyConditions.of(type).in(part))));
        }
        List<Managed> gone = new ArrayList<>();
        for (Managed managed : some) {
            @Nullable Object[] row = rows.get(managed.storedKey());
            if (row == null) {
                context.dismiss(managed);
                gone.add(managed);
            } else {
                loader.fill(managed, row);
            }
        }
        return gone;
    }

    /** References as the rows have them; collections unknown but for those that are loaded with their owner. */
    void relink(List<Managed> some) {
        some.forEach(links::install);
        relinkReferences(some);
        links.loadEager(some);
        Unfinished.tell(some);
    }

    /** References as the rows have them. */
    void relinkReferences(List<Managed> some) {
        Loading loading = new Loading();
        loader.references().fill(some, some, loading);
        loader.finish(loading);
    }
}
