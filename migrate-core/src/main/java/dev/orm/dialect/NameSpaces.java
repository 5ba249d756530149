package dev.orm.dialect;

/**
 * Where a name of a part of a table may stand but once.
 *
 * @param indexes of indexes
 * @param keys of primary keys and unique constraints
 */
public record NameSpaces(Space indexes, Space keys, Space foreignKeys, Space checks) {

    /** Who shares names. */
    public enum Space {
        /** The parts of one table. */
        TABLE,
        /** All parts of that kind, whatever table they are of. */
        SCHEMA,
        /** Tables, views and all others that are so. */
        RELATIONS
    }
}
