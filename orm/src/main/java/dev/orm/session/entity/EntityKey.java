package dev.orm.session.entity;

import dev.orm.mapping.ClassNames;
import java.util.List;

/**
 * Which row an object is.
 *
 * @param root class name of the topmost entity of the hierarchy
 * @param value the key, or a list of its parts
 */
public record EntityKey(String root, Object value) {

    /** The parts in the order of the key. */
    public List<?> parts() {
        return value instanceof List<?> list ? list : List.of(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntityKey key && value.equals(key.value) && root.equals(key.root);
    }

    @Override
    public int hashCode() {
        return value.hashCode() * 31 + root.hashCode();
    }

    /** {@code User 17} */
    @Override
    public String toString() {
        return ClassNames.simple(root) + " " + value;
    }
}
