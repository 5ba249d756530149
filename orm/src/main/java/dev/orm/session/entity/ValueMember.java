package dev.orm.session.entity;

import org.jspecify.annotations.Nullable;

/** A value in one slot. */
final class ValueMember extends Member {
    private final int slot;

    ValueMember(String name, @Nullable Accessor accessor, int slot) {
        super(name, accessor);
        this.slot = slot;
    }

    @Override
    boolean isEmpty(@Nullable Object[] row) {
        return row[slot] == null;
    }

    @Override
    @Nullable
    Object value(@Nullable Object[] row) {
        return row[slot];
    }
}
