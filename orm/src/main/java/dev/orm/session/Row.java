package dev.orm.session;

import dev.orm.NearestName;
import dev.orm.session.entity.Records;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of values, by name or by position. */
public final class Row {
    private final List<String> names;
    private final List<@Nullable Object> values;

    Row(List<String> names, List<@Nullable Object> values) {
        this.names = names;
        this.values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    public List<String> names() {
        return names;
    }

    public List<@Nullable Object> values() {
        return values;
    }

    /** From 0. */
    public @Nullable Object get(int position) {
        return values.get(position);
    }

    public @Nullable Object get(String name) {
        int position = names.indexOf(name);
        if (position < 0) {
            String nearest =
                    NearestName.of(name, names).map(known -> ", but " + known).orElse("");
            throw new IllegalArgumentException("the row has no " + name + nearest);
        }
        return values.get(position);
    }

    public <V> @Nullable V get(String name, Class<V> type) {
        return type.cast(get(name));
    }

    /** The values in the order of the record's components. */
    public <R extends Record> R as(Class<R> type) {
        return Records.make(type, values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && names.equals(row.names) && values.equals(row.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            parts.add(names.get(at) + "=" + values.get(at));
        }
        return String.join(", ", parts);
    }
}
