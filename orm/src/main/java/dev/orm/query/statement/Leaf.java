package dev.orm.query.statement;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.layout.ColumnLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * One column and the attribute that gives or takes its value.
 *
 * @param steps attributes from the value that is written or read to the one in the column: none where it is that value,
 *     {@code city} in an address, {@code id} of an entity, {@code id.tenant} of one with an embedded id
 * @param attribute at the end of the steps
 */
public record Leaf(List<String> steps, Attribute.Basic attribute, ColumnLayout column) {

    public Leaf {
        steps = List.copyOf(steps);
    }

    Leaf below(String step) {
        List<String> all = new ArrayList<>(List.of(step));
        all.addAll(steps);
        return new Leaf(all, attribute, column);
    }

    Leaf in(ColumnLayout other) {
        return new Leaf(steps, attribute, other);
    }

    /** Whether the way begins with these steps. */
    boolean begins(List<String> names) {
        return steps.size() >= names.size() && steps.subList(0, names.size()).equals(names);
    }

    /** From where so many steps have been made. */
    Leaf behind(int made) {
        return new Leaf(steps.subList(made, steps.size()), attribute, column);
    }
}
