package dev.orm.session;

import dev.orm.session.entity.EntityKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One object per row: what a session knows, by object and by key. */
final class IdentityMap {
    private final Lookup<Object, Managed> byObject =
            new Lookup<>(System::identityHashCode, (entity, managed) -> managed.entity() == entity);
    private final Lookup<EntityKey, Managed> byKey =
            new Lookup<>(IdentityMap::hash, (key, managed) -> key.equals(managed.key()));
    private final AssignedKeys assigned = new AssignedKeys();
    private final Arrivals inOrder = new Arrivals();

    /** Numbers that follow one another lie side by side. */
    private static int hash(EntityKey key) {
        return key.value().hashCode() + key.root().hashCode();
    }

    @Nullable
    Managed of(Object entity) {
        if (inOrder.hasUnseen()) {
            inOrder.takeUnseen(managed -> byObject.put(managed.entity(), managed));
        }
        return byObject.get(entity);
    }

    @Nullable
    Managed of(EntityKey key) {
        return byKey.get(key);
    }

    void add(Managed managed) {
        inOrder.add(managed);
        EntityKey key = managed.key();
        if (key != null) {
            byKey.put(key, managed);
        } else {
            assigned.add(managed);
        }
    }

    /** One that is new, has no row yet, and will have this key. */
    @Nullable
    Managed coming(EntityKey key) {
        Managed managed = assigned.of(key);
        return managed != null && of(managed.entity()) == managed ? managed : null;
    }

    /** The object has got its key. */
    void identified(Managed managed) {
        assigned.remove(managed);
        byKey.put(managed.storedKey(), managed);
    }

    void remove(Managed managed) {
        byObject.remove(managed.entity(), managed);
        inOrder.remove(managed);
        assigned.remove(managed);
        forgetKey(managed);
    }

    /** The object is about to lose its key. */
    void forgetKey(Managed managed) {
        EntityKey key = managed.key();
        if (key != null) {
            byKey.remove(key, managed);
        }
    }

    /** In the order in which they came. */
    List<Managed> all() {
        return inOrder.all();
    }

    List<Managed> in(Managed.State state) {
        return inOrder.those(managed -> managed.is(state));
    }

    /** Those of them that lead to others, or to values in tables of their own. */
    List<Managed> linked() {
        return inOrder.linked();
    }

    void clear() {
        byObject.clear();
        byKey.clear();
        assigned.clear();
        inOrder.clear();
    }
}
