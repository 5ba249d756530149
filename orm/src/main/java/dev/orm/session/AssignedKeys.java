package dev.orm.session;

import dev.orm.session.entity.EntityKey;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** New objects whose ids somebody assigns, by the keys that they will have. */
final class AssignedKeys {
    private final Map<EntityKey, Managed> byKey = new HashMap<>();
    private final IdentityHashMap<Managed, EntityKey> keys = new IdentityHashMap<>();
    private final Set<Managed> unkeyed = Collections.newSetFromMap(new IdentityHashMap<>());

    void add(Managed managed) {
        if (managed.type().generator() != null) {
            return;
        }
        EntityKey key = key(managed);
        if (key == null) {
            unkeyed.add(managed);
        } else if (byKey.putIfAbsent(key, managed) == null) {
            keys.put(managed, key);
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

    /** The first that has this key now; null: none. */
    @Nullable
    Managed of(EntityKey key) {
        Managed known = byKey.get(key);
        if (known != null && key.equals(key(known))) {
            return known;
        }
        return unkeyed.stream()
                .filter(managed -> key.equals(key(managed)))
                .findFirst()
                .orElse(null);
    }

    void clear() {
        byKey.clear();
        keys.clear();
        unkeyed.clear();
    }

    private static @Nullable EntityKey key(Managed managed) {
        return managed.type().key(managed.entity());
    }
}
