package dev.orm.query.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The terms between SELECT and FROM, numbered from 1. */
final class SelectList {
    private final List<SqlPart> terms = new ArrayList<>();
    private final Map<Integer, String> names = new HashMap<>();

    /** Where the term stands, perhaps since before. */
    int add(SqlPart term) {
        for (int known = 0; known < terms.size(); known++) {
            if (term.isSame(terms.get(known))) {
                return known + 1;
            }
        }
        terms.add(Objects.requireNonNull(term));
        return terms.size();
    }

    /** Whether the term stands there. */
    boolean has(SqlPart term) {
        return terms.stream().anyMatch(term::isSame);
    }

    /** By this name the rest of the query speaks of it. */
    void name(int position, String name) {
        names.put(position, name);
    }

    int size() {
        return terms.size();
    }

    List<SqlPart> terms() {
        return List.copyOf(terms);
    }

    SqlPart sql() {
        List<SqlPart> all = new ArrayList<>();
        for (SqlPart term : terms) {
            String name = names.get(all.size() + 1);
            all.add(name == null ? term : SqlPart.of(term, " as " + name));
        }
        return SqlPart.joined(", ", all);
    }

    /** Each under a name of its own, for a query that another one reads. */
    SqlPart labelled() {
        List<SqlPart> labelled = new ArrayList<>();
        for (SqlPart term : terms) {
            labelled.add(SqlPart.of(term, " as " + label(labelled.size() + 1)));
        }
        return SqlPart.joined(", ", labelled);
    }

    /** The names of the first terms there. */
    String labels(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(this::label).collect(Collectors.joining(", "));
    }

    private String label(int position) {
        return names.getOrDefault(position, "c" + position);
    }
}
