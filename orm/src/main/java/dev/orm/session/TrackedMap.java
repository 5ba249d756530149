package dev.orm.session;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map that notes its changes. */
final class TrackedMap extends AbstractMap<@Nullable Object, @Nullable Object> implements Faces.Face {
    private final Tracked tracked;

    TrackedMap(Tracked tracked) {
        this.tracked = tracked;
    }

    @Override
    public Tracked tracked() {
        return tracked;
    }

    @Override
    public @Nullable Object put(@Nullable Object key, @Nullable Object value) {
        Object before = tracked.entries().put(key, value);
        if (before != value) {
            tracked.left(before);
            tracked.added(value);
        }
        return before;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return tracked.entries().get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return tracked.entries().containsKey(key);
    }

    @Override
    public @Nullable Object remove(@Nullable Object key) {
        Object before = tracked.entries().remove(key);
        tracked.left(before);
        return before;
    }

    @Override
    public Set<Map.Entry<@Nullable Object, @Nullable Object>> entrySet() {
        return new Entries();
    }

    /** An entry, whose change is noted. */
    private final class NotedEntry implements Map.Entry<@Nullable Object, @Nullable Object> {
        private final Map.Entry<@Nullable Object, @Nullable Object> entry;

        NotedEntry(Map.Entry<@Nullable Object, @Nullable Object> entry) {
            this.entry = entry;
        }

        @Override
        public @Nullable Object getKey() {
            return entry.getKey();
        }

        @Override
        public @Nullable Object getValue() {
            return entry.getValue();
        }

        @Override
        public @Nullable Object setValue(@Nullable Object value) {
            Object before = entry.getValue();
            put(entry.getKey(), value);
            entry.setValue(value);
            return before;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return entry.equals(other);
        }

        @Override
        public int hashCode() {
            return entry.hashCode();
        }

        @Override
        public String toString() {
            return entry.toString();
        }
    }

    /** The entries, whose removal is noted. */
    private final class Entries extends AbstractSet<Map.Entry<@Nullable Object, @Nullable Object>> {
        @Override
        public int size() {
            return tracked.entries().size();
        }

        /** Over the entries that it had when the walk began: others may leave on the way. */
        @Override
        public Iterator<Map.Entry<@Nullable Object, @Nullable Object>> iterator() {
            Iterator<Map.Entry<@Nullable Object, @Nullable Object>> all =
                    new ArrayList<>(tracked.entries().entrySet()).iterator();
            return new Iterator<>() {
                private Map.@Nullable Entry<@Nullable Object, @Nullable Object> last;

                @Override
                public boolean hasNext() {
                    return all.hasNext();
                }

                @Override
                public Map.Entry<@Nullable Object, @Nullable Object> next() {
                    last = all.next();
                    return new NotedEntry(last);
                }

                @Override
                public void remove() {
                    if (last == null) {
                        throw new IllegalStateException("next() comes first");
                    }
                    removeThat(last);
                    last = null;
                }
            };
        }

        /** Unless the key has another value by now. */
        private void removeThat(Map.Entry<@Nullable Object, @Nullable Object> entry) {
            if (get(entry.getKey()) == entry.getValue()) {
                TrackedMap.this.remove(entry.getKey());
            }
        }
    }

    @Override
    public void clear() {
        List<@Nullable Object> before = new ArrayList<>(tracked.entries().values());
        tracked.entries().clear();
        before.forEach(tracked::left);
    }
}
