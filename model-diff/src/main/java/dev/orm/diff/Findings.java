package dev.orm.diff;

import dev.orm.OrmException;
import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.script.Made;
import java.util.List;

/**
 * What a comparison found.
 *
 * @param kept what the database holds beyond the model
 * @param operations what makes the database as the model wants it, in an order that works
 * @param made what these operations make, and what a person chose
 * @param before the database as it is
 * @param refusals why no script may be written as things are; empty: it may
 */
public record Findings(
        List<Difference> differences,
        List<Notice> notices,
        List<Kept> kept,
        List<Operation> operations,
        Made made,
        Schema before,
        List<OrmException> refusals) {

    public Findings {
        differences = List.copyOf(differences);
        notices = List.copyOf(notices);
        kept = List.copyOf(kept);
        operations = List.copyOf(operations);
        refusals = List.copyOf(refusals);
    }

    /** Whether models and database agree and there is nothing to write down. */
    public boolean isEmpty() {
        return operations.isEmpty() && made.isEmpty();
    }
}
