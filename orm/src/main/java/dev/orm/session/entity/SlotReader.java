package dev.orm.session.entity;

import org.jspecify.annotations.Nullable;

/** Reads the value that an entity has for one slot of its row. */
@FunctionalInterface
interface SlotReader {
    @Nullable
    Object read(Object entity);
}
