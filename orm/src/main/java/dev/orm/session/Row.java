package dev.orm.session;

import dev.orm.session.type.JavaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
        if (position < 0 || position >= values.size()) {
            throw RowMismatchException.noPosition(position, names);
        }
        return values.get(position);
    }

    /**
     * The column of that name; where there is none, the one whose name differs from it in upper and lower case alone, as
     * databases fold the names of columns each in its own way. An error where there is none, or more than one.
     */
    public @Nullable Object get(String name) {
        List<Integer> found = positions(Given.to("get", name)::equals);
        if (found.isEmpty()) {
            found = positions(name::equalsIgnoreCase);
        }
        if (found.size() != 1) {
            throw found.isEmpty()
                    ? RowMismatchException.noColumn(name, names)
                    : RowMismatchException.severalColumns(name, names);
        }
        return values.get(found.get(0));
    }

    private List<Integer> positions(Predicate<String> wanted) {
        return IntStream.range(0, names.size())
                .filter(at -> wanted.test(names.get(at)))
                .boxed()
                .toList();
    }

    /** A number in whatever type that can hold it; nothing else is converted. */
    @SuppressWarnings("unchecked") // a class and its box are of the same type to the caller
    public <V> @Nullable V get(String name, Class<V> type) {
        Object value = get(name);
        JavaType wanted = JavaType.of(Given.to("get", type));
        Object fitting = value == null ? null : wanted.fit(value);
        if (value != null && fitting == null) {
            throw RowMismatchException.type(name, wanted.name(), value, null);
        }
        return (V) fitting;
    }

    /**
     * A record, whose components the columns of the same name fill: {@code author.name} and {@code author_name} are
     * {@code authorName}, and {@code name} where nothing else is.
     */
    public <R extends Record> R as(Class<R> type) {
        return RecordFiller.of(Given.to("as", type), names).of(values);
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
