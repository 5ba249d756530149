package dev.orm.session.entity;

import org.jspecify.annotations.Nullable;

/** A member of an entity or embeddable that lives in slots of its row. */
abstract class Member {
    private final String name;
    private final @Nullable Accessor accessor;

    /**
     * @param accessor null: an element of a collection, which is nobody's member
     */
    Member(String name, @Nullable Accessor accessor) {
        this.name = name;
        this.accessor = accessor;
    }

    String name() {
        return name;
    }

    Accessor accessor() {
        if (accessor == null) {
            throw new IllegalStateException(name + " is an element and has no owner");
        }
        return accessor;
    }

    /** Whether all its slots are. */
    abstract boolean isEmpty(@Nullable Object[] row);

    /** What the row makes of it; null for another entity, which is filled in when it is there. */
    abstract @Nullable Object value(@Nullable Object[] row);

    void fill(Object owner, @Nullable Object[] row) {
        accessor().set(owner, value(row));
    }
}
