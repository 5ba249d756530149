package dev.orm.session;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Those of a map. */
final class EntryContents implements Contents {
    private Map<@Nullable Object, @Nullable Object> entries = new LinkedHashMap<>();
    private Map<@Nullable Object, @Nullable Object> stored = Map.of();

    /** What the database has. */
    void loaded(Map<@Nullable Object, @Nullable Object> found) {
        entries = new LinkedHashMap<>(found);
    }

    Map<@Nullable Object, @Nullable Object> entries() {
        return entries;
    }

    Map<@Nullable Object, @Nullable Object> stored() {
        return stored;
    }

    @Override
    public Collection<@Nullable Object> members() {
        return entries.values();
    }

    @Override
    public Collection<@Nullable Object> storedMembers() {
        return stored.values();
    }

    /** Where it belongs may be told by the database alone. */
    @Override
    public boolean join(Object member, Supplier<@Nullable Object> key) {
        Object known = key.get();
        if (known == null || entries.containsKey(known)) {
            return false;
        }
        entries.put(known, member);
        return true;
    }

    @Override
    public void store(UnaryOperator<@Nullable Object> copy) {
        Map<@Nullable Object, @Nullable Object> copies = new LinkedHashMap<>();
        entries.forEach((key, value) -> copies.put(key, copy.apply(value)));
        stored = copies;
    }

    @Override
    public boolean isStored(BiPredicate<@Nullable Object, @Nullable Object> same) {
        return entries.keySet().equals(stored.keySet())
                && entries.entrySet().stream()
                        .allMatch(entry -> same.test(entry.getValue(), stored.get(entry.getKey())));
    }

    @Override
    public Runnable recall() {
        Map<@Nullable Object, @Nullable Object> now = stored;
        return () -> loaded(now);
    }

    @Override
    public void forget() {
        entries = new LinkedHashMap<>();
        stored = Map.of();
    }
}
