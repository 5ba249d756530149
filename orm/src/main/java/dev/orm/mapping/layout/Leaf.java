package dev.orm.mapping.layout;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.ClassNames;
import java.util.ArrayList;
import java.util.List;

/**
 * One column and the attribute that gives or takes its value.
 *
 * @param place whose value the steps begin at, for messages: {@code Post.author}
 * @param steps from the value that is written or read to the one in the column: none where it is that value, {@code city}
 *     in an address, {@code id} of an entity, {@code id.tenant} of one with an embedded id
 * @param attribute at the end of the steps
 */
public record Leaf(String place, List<LeafStep> steps, Attribute.Basic attribute, ColumnLayout column) {

    public Leaf {
        steps = List.copyOf(steps);
    }

    static Leaf of(Attribute.Basic attribute, ColumnLayout column) {
        return new Leaf(place(attribute), List.of(), attribute, column);
    }

    static String place(Attribute attribute) {
        return ClassNames.simple(attribute.declaringClass()) + "." + attribute.name();
    }

    /** The steps as a path. */
    public String path() {
        return String.join(".", members());
    }

    private List<String> members() {
        return steps.stream().map(LeafStep::member).toList();
    }

    /** From a value around this one. */
    Leaf below(LeafStep step) {
        List<LeafStep> all = new ArrayList<>(List.of(step));
        all.addAll(steps);
        return new Leaf(place, all, attribute, column);
    }

    Leaf in(ColumnLayout other) {
        return new Leaf(place, steps, attribute, other);
    }

    Leaf at(String other) {
        return new Leaf(other, steps, attribute, column);
    }

    /** Whether the way begins with these steps. */
    public boolean begins(List<String> names) {
        return steps.size() >= names.size()
                && members().subList(0, names.size()).equals(names);
    }

    /** From where so many steps have been made. */
    public Leaf behind(int made) {
        List<LeafStep> left = steps.subList(made, steps.size());
        return new Leaf(left.isEmpty() ? place(attribute) : place, left, attribute, column);
    }

    /** The value in the column itself. */
    public Leaf end() {
        return behind(steps.size());
    }
}
