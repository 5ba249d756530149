package dev.orm.session.entity;

import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An attribute that leads to one other entity. */
public final class Reference {
    private final Path path;
    private final AttributeLayout.ToOne layout;
    private final Entities entities;
    private final List<Integer> slots;
    private final int[] own;
    private @Nullable Goal goal;

    Reference(Path path, AttributeLayout.ToOne layout, Entities entities, int first, int count) {
        this.path = path;
        this.layout = layout;
        this.entities = entities;
        this.own = IntStream.range(first, first + count).toArray();
        this.slots = IntStream.of(own).boxed().toList();
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
        return goal().type();
    }

    private Goal goal() {
        Goal known = goal;
        if (known == null) {
            known = Goal.of(this);
            goal = known;
        }
        return known;
    }

    public boolean isInverse() {
        return layout.association() instanceof Association.Inverse;
    }

    /** Whether the slots hold the key of the target. */
    public boolean isToKey() {
        return goal().isKey();
    }

    /** The key of the target, of a reference that is to a key; null: there is none. */
    public @Nullable EntityKey key(@Nullable Object[] row) {
        return goal().type().key(row, own);
    }

    /** What an id of the target has for each of the slots. */
    List<?> targetParts(Object id) {
        EntityType target = target();
        List<?> parts = target.keyOf(id).parts();
        return referenced().stream()
                .map(slot -> parts.get(target.keySlots().indexOf(slot)))
                .toList();
    }

    /** Lets the row of a new object refer to itself; false: what it is referred to by is not known yet. */
    public boolean referToItself(@Nullable Object[] row) {
        List<Integer> referenced = referenced();
        for (int at = 0; at < slots.size(); at++) {
            row[slots.get(at)] = row[referenced.get(at)];
        }
        return slots.stream().noneMatch(slot -> row[slot] == null);
    }

    /** The slots of the target that those of the owner hold. */
    private List<Integer> referenced() {
        return layout.association() instanceof Association.OwnColumns columns
                ? entities.owners().referenced(target().layout(), columns.target())
                : List.of();
    }

    /** Where the slots lead, found out when somebody asks: entities lead to each other. */
    private record Goal(EntityType type, boolean isKey) {
        static Goal of(Reference reference) {
            EntityType type = reference.entities.of(reference.layout.attribute().target());
            boolean isKey = reference.layout.association() instanceof Association.OwnColumns columns
                    && !reference.slots.isEmpty()
                    && type.keySlots().equals(reference.entities.owners().referenced(type.layout(), columns.target()));
            return new Goal(type, isKey);
        }
    }
}
