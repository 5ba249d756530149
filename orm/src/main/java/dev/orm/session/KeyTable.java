package dev.orm.session;

import dev.orm.session.entity.EntityKey;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to keys, side by side in arrays: a session may hold very many. No array is large: G1 puts large ones where
 * it finds only late that nobody needs them any more, and meanwhile keeps and moves all that they hold.
 */
final class KeyTable<V> {
    private static final int FIRST = 64;
    private static final int SPREAD = 0x9E3779B9;

    /** Places in a segment, as a power of two. */
    private static final int SEGMENT = 12;

    private static final int WITHIN = (1 << SEGMENT) - 1;

    private Segment[] segments = segments(FIRST);
    private int places = FIRST;
    private int size;

    /** Some of the places. */
    private static final class Segment {
        private final @Nullable EntityKey[] keys;
        private final @Nullable Object[] values;
        private final int[] hashes;

        Segment(int places) {
            keys = new EntityKey[places];
            values = new Object[places];
            hashes = new int[places];
        }
    }

    private static Segment[] segments(int places) {
        Segment[] segments = new Segment[Math.max(1, places >> SEGMENT)];
        Arrays.setAll(segments, at -> new Segment(Math.min(places, 1 << SEGMENT)));
        return segments;
    }

    @SuppressWarnings("unchecked")
    @Nullable
    V get(EntityKey key) {
        int place = place(key, hash(key));
        return (V) segment(place).values[place & WITHIN];
    }

    void put(EntityKey key, V value) {
        int hash = hash(key);
        int place = place(key, hash);
        if (key(place) == null && ++size > places / 2) {
            grow();
            place = place(key, hash);
        }
        set(place, key, value, hash);
    }

    private static int hash(EntityKey key) {
        return key.hashCode() * SPREAD;
    }

    private Segment segment(int place) {
        return segments[place >> SEGMENT];
    }

    private @Nullable EntityKey key(int place) {
        return segment(place).keys[place & WITHIN];
    }

    private void set(int place, @Nullable EntityKey key, @Nullable Object value, int hash) {
        Segment segment = segment(place);
        int at = place & WITHIN;
        segment.keys[at] = key;
        segment.values[at] = value;
        segment.hashes[at] = hash;
    }

    /** Where the key is, or would be. */
    private int place(EntityKey key, int hash) {
        int place = home(hash);
        while (true) {
            Segment segment = segment(place);
            EntityKey here = segment.keys[place & WITHIN];
            if (here == null || (segment.hashes[place & WITHIN] == hash && key.equals(here))) {
                return place;
            }
            place = next(place);
        }
    }

    /** The upper bits: the multiplication has spread keys there that are near each other, or far. */
    private int home(int hash) {
        return hash >>> (Integer.numberOfLeadingZeros(places) + 1);
    }

    private int next(int place) {
        return (place + 1) & (places - 1);
    }

    private void grow() {
        Segment[] before = segments;
        places *= 2;
        segments = segments(places);
        for (Segment segment : before) {
            for (int from = 0; from < segment.keys.length; from++) {
                EntityKey key = segment.keys[from];
                if (key != null) {
                    set(free(segment.hashes[from]), key, segment.values[from], segment.hashes[from]);
                }
            }
        }
    }

    private int free(int hash) {
        int place = home(hash);
        while (key(place) != null) {
            place = next(place);
        }
        return place;
    }

    /** Only where the key is this one's. */
    void remove(EntityKey key, V value) {
        int gap = place(key, hash(key));
        if (segment(gap).values[gap & WITHIN] != value) {
            return;
        }
        size--;
        set(gap, null, null, 0);
        for (int at = next(gap); key(at) != null; at = next(at)) {
            int hash = segment(at).hashes[at & WITHIN];
            if (distance(home(hash), at) >= distance(gap, at)) {
                set(gap, key(at), segment(at).values[at & WITHIN], hash);
                set(at, null, null, 0);
                gap = at;
            }
        }
    }

    private int distance(int from, int to) {
        return (to - from) & (places - 1);
    }

    void clear() {
        places = FIRST;
        segments = segments(FIRST);
        size = 0;
    }
}
