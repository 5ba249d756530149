package dev.orm.session;

import dev.orm.session.entity.EntityKey;
import org.jspecify.annotations.Nullable;

/** What belongs to keys, side by side in arrays: a session may hold very many. */
final class KeyTable<V> {
    private static final int FIRST = 64;
    private static final int SPREAD = 0x9E3779B9;

    private @Nullable EntityKey[] keys = new EntityKey[FIRST];
    private @Nullable Object[] values = new Object[FIRST];
    private int[] hashes = new int[FIRST];
    private int size;

    @SuppressWarnings("unchecked")
    @Nullable
    V get(EntityKey key) {
        return (V) values[place(key, key.hashCode() * SPREAD)];
    }

    void put(EntityKey key, V value) {
        int hash = key.hashCode() * SPREAD;
        int place = place(key, hash);
        if (keys[place] == null && ++size > keys.length / 2) {
            grow();
            place = place(key, hash);
        }
        set(place, key, value, hash);
    }

    private void set(int place, @Nullable EntityKey key, @Nullable Object value, int hash) {
        keys[place] = key;
        values[place] = value;
        hashes[place] = hash;
    }

    /** Where the key is, or would be. */
    private int place(EntityKey key, int hash) {
        int place = home(hash);
        while (keys[place] != null && !(hashes[place] == hash && key.equals(keys[place]))) {
            place = next(place);
        }
        return place;
    }

    /** The upper bits: the multiplication has spread keys there that are near each other, or far. */
    private int home(int hash) {
        return hash >>> (Integer.numberOfLeadingZeros(keys.length) + 1);
    }

    private int next(int place) {
        return (place + 1) & (keys.length - 1);
    }

    private void grow() {
        @Nullable EntityKey[] before = keys;
        @Nullable Object[] all = values;
        int[] known = hashes;
        keys = new EntityKey[before.length * 2];
        values = new Object[keys.length];
        hashes = new int[keys.length];
        for (int from = 0; from < before.length; from++) {
            if (before[from] != null) {
                int place = home(known[from]);
                while (keys[place] != null) {
                    place = next(place);
                }
                set(place, before[from], all[from], known[from]);
            }
        }
    }

    /** Only where the key is this one's. */
    void remove(EntityKey key, V value) {
        int gap = place(key, key.hashCode() * SPREAD);
        if (values[gap] != value) {
            return;
        }
        size--;
        set(gap, null, null, 0);
        for (int at = next(gap); keys[at] != null; at = next(at)) {
            if (distance(home(hashes[at]), at) >= distance(gap, at)) {
                set(gap, keys[at], values[at], hashes[at]);
                set(at, null, null, 0);
                gap = at;
            }
        }
    }

    private int distance(int from, int to) {
        return (to - from) & (keys.length - 1);
    }

    void clear() {
        keys = new EntityKey[FIRST];
        values = new Object[FIRST];
        hashes = new int[FIRST];
        size = 0;
    }
}
