package dev.orm.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Those of a list or a set. */
final class ValueContents implements Contents {
    private final boolean distinct;
    private Collection<@Nullable Object> values;
    private List<@Nullable Object> stored = List.of();

    ValueContents(boolean distinct) {
        this.distinct = distinct;
        this.values = empty();
    }

    private Collection<@Nullable Object> empty() {
        return distinct ? new LinkedHashSet<>() : new ArrayList<>();
    }

    /** What the database has. */
    void loaded(List<@Nullable Object> found) {
        values = empty();
        values.addAll(found);
    }

    @Override
    public Collection<@Nullable Object> members() {
        return values;
    }

    List<@Nullable Object> stored() {
        return stored;
    }

    @Override
    public Collection<@Nullable Object> storedMembers() {
        return stored;
    }

    @Override
    public boolean join(Object member, Supplier<@Nullable Object> key) {
        values.add(member);
        return true;
    }

    @Override
    public void store(UnaryOperator<@Nullable Object> copy) {
        List<@Nullable Object> copies = new ArrayList<>(values.size());
        values.forEach(value -> copies.add(copy.apply(value)));
        stored = copies;
    }

    @Override
    public boolean isStored(BiPredicate<@Nullable Object, @Nullable Object> same) {
        if (values.size() != stored.size()) {
            return false;
        }
        int at = 0;
        for (Object value : values) {
            if (!same.test(value, stored.get(at++))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Runnable recall() {
        List<@Nullable Object> now = stored;
        return () -> loaded(now);
    }

    @Override
    public void forget() {
        values = empty();
        stored = List.of();
    }
}
