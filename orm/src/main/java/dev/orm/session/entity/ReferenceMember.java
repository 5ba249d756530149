package dev.orm.session.entity;

import org.jspecify.annotations.Nullable;

/** A reference to another entity in some slots, or in none. */
final class ReferenceMember extends Member {
    private final int first;
    private final int count;

    ReferenceMember(String name, @Nullable Accessor accessor, int first, int count) {
        super(name, accessor);
        this.first = first;
        this.count = count;
    }

    @Override
    boolean isEmpty(@Nullable Object[] row) {
        for (int slot = first; slot < first + count; slot++) {
            if (row[slot] != null) {
                return false;
            }
        }
        return true;
    }

    @Override
    @Nullable
    Object value(@Nullable Object[] row) {
        return null;
    }

    /** Left as it is until the other entity is there. */
    @Override
    void fill(Object owner, @Nullable Object[] row) {
        // see Reference
    }
}
