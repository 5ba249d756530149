package dev.orm.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What undoes a list of operations.
 *
 * @param operations the inverses, last first, but columns that come back in the order in which they stood; empty
 *     where one has none
 * @param reasons why it cannot be undone, one sentence for each operation without an inverse
 */
public record Inverses(List<Operation> operations, List<String> reasons) {

    public Inverses {
        operations = List.copyOf(operations);
        reasons = List.copyOf(reasons);
    }

    public static Inverses of(List<Operation> done) {
        List<Operation> undo = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Operation operation : done) {
            Inverse inverse = operation.inverse();
            if (inverse instanceof Inverse.Undo found) {
                undo.add(found.operation());
            } else if (inverse instanceof Inverse.Impossible impossible) {
                reasons.add(impossible.reason());
            }
        }
        Collections.reverse(undo);
        return new Inverses(reasons.isEmpty() ? ReturningColumns.inOrder(undo) : List.of(), reasons);
    }

    public boolean isPossible() {
        return reasons.isEmpty();
    }
}
