package dev.orm.query.statement;

import java.util.ArrayList;
import java.util.List;

/** Conditions as text. */
final class Conditions {
    private Conditions() {}

    /** Pair by pair. */
    static String equal(List<String> left, List<String> right) {
        List<String> pairs = new ArrayList<>();
        for (int index = 0; index < left.size(); index++) {
            pairs.add(left.get(index) + " = " + right.get(index));
        }
        return String.join(" and ", pairs);
    }
}
