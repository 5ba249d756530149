package dev.orm.session;

import dev.orm.session.entity.EntityKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One object per row: what a session knows, by object and by key. */
final class IdentityMap {
    private final IdentityHashMap<Object, Managed> byObject = new IdentityHashMap<>();
    private final Map<EntityKey, Managed> byKey = new HashMap<>();
    private final Map<Managed, Boolean> inOrder = new LinkedHashMap<>();

    @Nullable
    Managed of(Object entity) {
        return byObject.get(entity);
    }

    @Nullable
    Managed of(EntityKey key) {
        return byKey.get(key);
    }

    void add(Managed managed) {
        byObject.put(managed.entity(), managed);
        inOrder.put(managed, true);
        EntityKey key = managed.key();
        if (key != null) {
            byKey.put(key, managed);
        }
    }

    /** The object has got its key. */
    void identified(Managed managed) {
        byKey.put(managed.storedKey(), managed);
    }

    void remove(Managed managed) {
        byObject.remove(managed.entity());
        inOrder.remove(managed);
        forgetKey(managed);
    }

    /** The object has lost its key. */
    void forgetKey(Managed managed) {
        EntityKey key = managed.key();
        if (key != null) {
            byKey.remove(key, managed);
        }
    }

    /** In the order in which they came. */
    List<Managed> all() {
        return new ArrayList<>(inOrder.keySet());
    }

    Collection<Managed> view() {
        return inOrder.keySet();
    }

    void clear() {
        byObject.clear();
        byKey.clear();
        inOrder.clear();
    }
}
