package dev.orm.session.entity;

import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import java.util.List;
import java.util.stream.IntStream;

/** An attribute that leads to one other entity. */
public final class Reference {
    private final Path path;
    private final AttributeLayout.ToOne layout;
    private final Entities entities;
    private final List<Integer> slots;

    Reference(Path path, AttributeLayout.ToOne layout, Entities entities, int first, int count) {
        this.path = path;
        this.layout = layout;
        this.entities = entities;
        this.slots = IntStream.range(first, first + count).boxed().toList();
    }

    public Path path() {
        return path;
    }

    public String name() {
        return path.name();
    }

    public AttributeLayout.ToOne layout() {
        return layout;
    }

    /** The slots of the owner's row that hold the reference; empty: it lives elsewhere. */
    public List<Integer> slots() {
        return slots;
    }

    public EntityType target() {
        return entities.of(layout.attribute().target());
    }

    public boolean isInverse() {
        return layout.association() instanceof Association.Inverse;
    }

    /** What the slots refer to in the target's row. */
    public List<Integer> targetSlots() {
        return layout.association() instanceof Association.OwnColumns own
                ? entities.owners().referenced(target().layout(), own.target())
                : List.of();
    }
}
