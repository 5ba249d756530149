package dev.orm.session;

import java.util.Arrays;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Values by something that each of them tells of itself: a session may hold very many. No array is large: G1 puts large
 * ones where it finds only late that nobody needs them any more, and meanwhile keeps and moves all that they hold.
 *
 * @param <K> what is asked for
 */
final class Lookup<K, V> {
    private static final int FIRST = 64;
    private static final int SPREAD = 0x9E3779B9;

    /** Places that lie side by side for hashes that do, as a power of two: rows often come in the order of their keys. */
    private static final int RUN = 4;

    private static final int WITHIN_RUN = (1 << RUN) - 1;

    /** Places in a segment, as a power of two. */
    private static final int SEGMENT = 12;

    private static final int WITHIN = (1 << SEGMENT) - 1;

    /** Where nothing is. */
    private static final int EMPTY = 0;

    private final ToIntFunction<K> hash;
    private final BiPredicate<K, V> isOf;
    private Segment[] segments = segments(FIRST);
    private int places = FIRST;
    private int size;

    /** @param isOf whether a value is that of a key */
    Lookup(ToIntFunction<K> hash, BiPredicate<K, V> isOf) {
        this.hash = hash;
        this.isOf = isOf;
    }

    /** Some of the places. */
    private static final class Segment {
        private final @Nullable Object[] values;
        private final int[] hashes;

        Segment(int places) {
            values = new Object[places];
            hashes = new int[places];
        }
    }

    private static Segment[] segments(int places) {
        Segment[] segments = new Segment[Math.max(1, places >> SEGMENT)];
        Arrays.setAll(segments, at -> new Segment(Math.min(places, 1 << SEGMENT)));
        return segments;
    }

    @Nullable
    V get(K key) {
        return value(place(key, hash(key)));
    }

    /** In the place of the one that has been there. */
    void put(K key, V value) {
        int hash = hash(key);
        int place = place(key, hash);
        if (hashAt(place) == EMPTY && ++size > places / 2) {
            grow();
            place = free(hash);
        }
        set(place, hash, value);
    }

    /** Only where it is the value of the key. */
    void remove(K key, V value) {
        int place = place(key, hash(key));
        if (value(place) == value) {
            size--;
            close(place);
        }
    }

    void clear() {
        places = FIRST;
        segments = segments(FIRST);
        size = 0;
    }

    private int hash(K key) {
        int found = hash.applyAsInt(key);
        return found == EMPTY ? SPREAD : found;
    }

    private Segment segment(int place) {
        return segments[place >> SEGMENT];
    }

    private int hashAt(int place) {
        return segment(place).hashes[place & WITHIN];
    }

    @SuppressWarnings("unchecked")
    private @Nullable V value(int place) {
        return (V) segment(place).values[place & WITHIN];
    }

    private void set(int place, int hash, @Nullable V value) {
        Segment segment = segment(place);
        segment.hashes[place & WITHIN] = hash;
        segment.values[place & WITHIN] = value;
    }

    /** Where the key is, or would be. */
    private int place(K key, int hash) {
        int place = home(hash);
        for (int here = hashAt(place); here != EMPTY; here = hashAt(place)) {
            V value = here == hash ? value(place) : null;
            if (value != null && isOf.test(key, value)) {
                return place;
            }
            place = next(place);
        }
        return place;
    }

    private int free(int hash) {
        int place = home(hash);
        while (hashAt(place) != EMPTY) {
            place = next(place);
        }
        return place;
    }

    /** Of the runs the upper bits: the multiplication spreads those there that are near each other, or far. */
    private int home(int hash) {
        int run = ((hash >>> RUN) * SPREAD) >>> (Integer.numberOfLeadingZeros(places) + 1 + RUN);
        return (run << RUN) | (hash & WITHIN_RUN);
    }

    private int next(int place) {
        return (place + 1) & (places - 1);
    }

    @SuppressWarnings("unchecked")
    private void grow() {
        Segment[] before = segments;
        places *= 2;
        segments = segments(places);
        for (Segment segment : before) {
            for (int from = 0; from < segment.hashes.length; from++) {
                int hash = segment.hashes[from];
                if (hash != EMPTY) {
                    set(free(hash), hash, (V) segment.values[from]);
                }
            }
        }
    }

    /** Those behind move up, as far as they come nearer to where they are looked for. */
    private void close(int place) {
        int gap = place;
        for (int at = next(gap); hashAt(at) != EMPTY; at = next(at)) {
            int hash = hashAt(at);
            if (distance(home(hash), at) >= distance(gap, at)) {
                set(gap, hash, value(at));
                gap = at;
            }
        }
        set(gap, EMPTY, null);
    }

    private int distance(int from, int to) {
        return (to - from) & (places - 1);
    }
}
