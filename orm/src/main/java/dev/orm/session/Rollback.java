package dev.orm.session;

import dev.orm.query.Select;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes objects what the database has: after a rollback from memory, at a refresh from their rows. */
final class Rollback {
    private final SessionContext context;
    private final EntityLoader loader;
    private final CollectionLinks links;
    private final Memory memory;
    private final Ids ids;

    Rollback(SessionContext context, EntityLoader loader, CollectionLinks links, Memory memory, Ids ids) {
        this.context = context;
        this.loader = loader;
        this.links = links;
        this.memory = memory;
        this.ids = ids;
    }

    void committed() {
        memory.forget();
    }

    void all() {
        to(0);
    }

    /** A savepoint begins. */
    int enter() {
        int depth = memory.depth();
        memory.enter();
        return depth;
    }

    void to(int depth) {
        ids.rolledBack();
        for (Memory.Before before : memory.leave(depth)) {
            restore(before);
        }
        List<Managed> stored = new ArrayList<>();
        for (Managed managed : context.objects().all()) {
            boolean kept = managed.is(Managed.State.STORED);
            if (managed.is(Managed.State.NEW)) {
                context.objects().remove(managed);
                managed.state(Managed.State.GONE);
            } else if (kept) {
                stored.add(managed);
            }
        }
        stored.forEach(this::refill);
        relink(stored);
        if (depth > 0) {
            memory.enter();
        }
    }

    /** The row and the key that it had; one that was new is nobody's, with the key that its maker gave it. */
    private void restore(Memory.Before before) {
        Managed managed = before.managed();
        context.objects().forgetKey(managed);
        if (before.state() == Managed.State.NEW || before.row() == null) {
            managed.type().fillKey(managed.entity(), before.values());
            managed.type()
                    .version()
                    .ifPresent(version -> version.path().set(managed.entity(), before.values()[version.slot()]));
            managed.key(null);
            managed.row(null);
            managed.state(Managed.State.NEW);
            return;
        }
        managed.key(before.key());
        managed.row(before.row());
        managed.state(Managed.State.STORED);
        context.objects().add(managed);
    }

    private void refill(Managed managed) {
        @Nullable Object @Nullable [] row = managed.row();
        if (row != null) {
            loader.fill(managed, row);
        }
    }

    /** References from the identity map, collections unknown. */
    private void relink(List<Managed> stored) {
        stored.forEach(links::install);
        Loading loading = new Loading();
        loader.references().fill(stored, loading);
        loader.finish(loading);
    }

    /** Reads the rows again; an object without one is the session's no longer. */
    void refresh(List<Managed> some) {
        Map<EntityType, List<Managed>> byType = new LinkedHashMap<>();
        some.forEach(managed -> byType.computeIfAbsent(managed.type(), type -> new ArrayList<>())
                .add(managed));
        byType.forEach(this::refresh);
        relink(some.stream().filter(managed -> managed.is(Managed.State.STORED)).toList());
    }

    private void refresh(EntityType type, List<Managed> some) {
        Map<EntityKey, @Nullable Object[]> rows = new LinkedHashMap<>();
        List<EntityKey> keys = some.stream().map(Managed::storedKey).toList();
        for (int from = 0; from < keys.size(); from += EntityLoader.KEYS) {
            List<EntityKey> part = keys.subList(from, Math.min(from + EntityLoader.KEYS, keys.size()));
            rows.putAll(loader.rows(
                    Select.from(type.javaClass()).where(KeyConditions.of(type).in(part))));
        }
        for (Managed managed : some) {
            @Nullable Object[] row = rows.get(managed.storedKey());
            if (row == null) {
                context.objects().remove(managed);
                managed.state(Managed.State.GONE);
                throw StaleObjectException.of(type.name(), managed.storedKey(), null);
            }
            loader.fill(managed, row);
        }
    }
}
