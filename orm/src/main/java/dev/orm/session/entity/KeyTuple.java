package dev.orm.session.entity;

import java.util.List;

/**
 * The key of an entity in the place of the entity.
 *
 * @param paths from the entity to each part
 */
public record KeyTuple(List<String> paths, List<?> parts) {
    public KeyTuple {
        paths = List.copyOf(paths);
        parts = List.copyOf(parts);
    }

    /** The part where the path leads. */
    Object part(String path) {
        return parts.get(paths.indexOf(path));
    }
}
