package dev.orm.schema;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What only some databases know about an object, by name: {@code strict}, {@code without-rowid}, {@code on-conflict},
 * {@code autoincrement}, {@code engine}, {@code method} and the like. A flag has the empty text as its value.
 */
public record Options(SortedMap<String, String> values) {

    private static final Options NONE = new Options(new TreeMap<>());

    public Options {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Options none() {
        return NONE;
    }

    public static Options of(Map<String, String> values) {
        return values.isEmpty() ? NONE : new Options(new TreeMap<>(values));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public Options with(String name, String value) {
        SortedMap<String, String> copy = new TreeMap<>(values);
        copy.put(name, value);
        return new Options(copy);
    }

    /** The same for a text that may be empty; then nothing is said. */
    public Options withText(String name, String value) {
        return value.isEmpty() ? this : with(name, value);
    }

    public Options without(String name) {
        SortedMap<String, String> copy = new TreeMap<>(values);
        copy.remove(name);
        return of(copy);
    }
}
