package dev.orm.mapping.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What keeps the model from being read, collected so that one error can name all of it. */
final class Problems {

    private final Origin origin;
    private final Map<String, Set<String>> missingTypes = new TreeMap<>();
    private final Map<String, String> suggestions = new TreeMap<>();
    private final Map<String, Set<String>> missingClasses = new TreeMap<>();
    private final Set<String> others = new TreeSet<>();

    Problems(Origin origin) {
        this.origin = origin;
    }

    /** Of the classes, for advice. */
    Origin origin() {
        return origin;
    }

    /**
     * A class that is not on the class path, and that {@code models.types} may speak for.
     *
     * @param suggestion a word for it
     */
    void missingType(String className, String use, String suggestion) {
        suggestions.put(className, suggestion);
        missingTypes.computeIfAbsent(className, name -> new TreeSet<>()).add(use);
    }

    /** A class that is not on the class path and that must be. */
    void missingClass(String className, String use) {
        missingClasses.computeIfAbsent(className, name -> new TreeSet<>()).add(use);
    }

    /** Anything else; the text says what to do. */
    void add(String where, String text) {
        others.add(where + ": " + text);
    }

    void throwIfAny() {
        if (!missingTypes.isEmpty() || !missingClasses.isEmpty() || !others.isEmpty()) {
            throw IncompleteModelException.of(this);
        }
    }

    /** The classes that {@code models.types} may speak for, with a word for each. */
    Map<String, String> missingTypes() {
        return suggestions;
    }

    Set<String> missingClasses() {
        return missingClasses.keySet();
    }

    /** One line per class or problem. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        missingClasses.forEach((name, uses) -> lines.add(line(name, uses)));
        missingTypes.forEach((name, uses) -> lines.add(line(name, uses)));
        lines.addAll(others);
        return lines;
    }

    private static String line(String name, Set<String> uses) {
        return name + " is not on the class path: " + String.join(", ", uses);
    }
}
