package dev.orm.session;

import dev.orm.session.entity.EntityKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** New objects whose ids somebody assigns, by the keys that they will have. Nothing is looked at before somebody asks. */
final class AssignedKeys {
    private static final int FEW = 64;

    private final List<Managed> unseen = new ArrayList<>();
    private final Map<EntityKey, Managed> byKey = new HashMap<>();
    private final IdentityHashMap<Managed, EntityKey> keys = new IdentityHashMap<>();
    private final Set<Managed> unkeyed = Collections.newSetFromMap(new IdentityHashMap<>());
    private int enough = FEW;

    void add(Managed managed) {
        if (managed.type().generator() != null) {
            return;
        }
        unseen.add(managed);
        if (unseen.size() > enough) {
            unseen.removeIf(other -> !other.is(Managed.State.NEW));
            enough = Math.max(FEW, 2 * unseen.size());
        }
    }

    void remove(Managed managed) {
        EntityKey key = keys.remove(managed);
        if (key == null) {
            unkeyed.remove(managed);
        } else {
            byKey.remove(key);
        }
    }

    /** One that has this key now; null: none. */
    @Nullable
    Managed of(EntityKey key) {
        unseen.stream().filter(managed -> managed.is(Managed.State.NEW)).forEach(this::see);
        unseen.clear();
        Managed known = byKey.get(key);
        if (known != null && !key.equals(key(known))) {
            remove(known);
            see(known);
        } else if (known != null) {
            return known;
        }
        return unkeyed.stream()
                .filter(managed -> managed.type().rootName().equals(key.root()))
                .filter(managed -> key.equals(key(managed)))
                .findFirst()
                .orElse(null);
    }

    private void see(Managed managed) {
        EntityKey key = key(managed);
        if (key != null && byKey.putIfAbsent(key, managed) == null) {
            keys.put(managed, key);
        } else {
            unkeyed.add(managed);
        }
    }

    void clear() {
        unseen.clear();
        byKey.clear();
        keys.clear();
        unkeyed.clear();
    }

    private static @Nullable EntityKey key(Managed managed) {
        return managed.type().key(managed.entity());
    }
}
