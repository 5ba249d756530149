package dev.orm.session.entity;

import dev.orm.mapping.layout.AttributeLayout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements or the keys of a collection that are values: what they and the columns of their table make of each other. */
public final class ElementType {
    private final List<Slot> slots;
    private final Member member;
    private final boolean embedded;
    private final SlotReader[] readers;
    private final List<Reference> references;

    ElementType(
            List<Slot> slots, Member member, boolean embedded, List<SlotReader> readers, List<Reference> references) {
        this.slots = List.copyOf(slots);
        this.member = member;
        this.embedded = embedded;
        this.readers = readers.toArray(SlotReader[]::new);
        this.references = List.copyOf(references);
    }

    public static ElementType of(Entities entities, AttributeLayout element) {
        return new ElementTypeBuilder(entities).build(element);
    }

    public List<Slot> slots() {
        return slots;
    }

    public @Nullable Object[] read(@Nullable Object element) {
        @Nullable Object[] row = new Object[slots.size()];
        if (element == null) {
            return row;
        }
        for (int slot = 0; slot < row.length; slot++) {
            row[slot] = embedded ? readers[slot].read(element) : element;
        }
        return row;
    }

    public @Nullable Object value(@Nullable Object[] row) {
        return member.value(row);
    }

    public @Nullable Object copy(@Nullable Object element) {
        if (element == null) {
            return null;
        }
        @Nullable Object[] row = read(element);
        for (int slot = 0; slot < row.length; slot++) {
            Object value = row[slot];
            row[slot] = value == null ? null : slots.get(slot).type().copy(value);
        }
        Object copy = value(row);
        if (copy != null) {
            references.forEach(
                    reference -> reference.path().set(copy, reference.path().get(element)));
        }
        return copy;
    }

    /** To-one attributes of elements that are embeddables. */
    public List<Reference> references() {
        return references;
    }

    public boolean isSame(@Nullable Object left, @Nullable Object right) {
        @Nullable Object[] first = read(left);
        @Nullable Object[] second = read(right);
        for (int slot = 0; slot < first.length; slot++) {
            if (!slots.get(slot).type().isSame(first[slot], second[slot])) {
                return false;
            }
        }
        return true;
    }
}
