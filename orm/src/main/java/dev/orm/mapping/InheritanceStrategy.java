package dev.orm.mapping;

/** Where the rows of a hierarchy live. */
public enum InheritanceStrategy {
    /** The default where an entity extends an entity. */
    SINGLE_TABLE,
    JOINED,
    TABLE_PER_CLASS
}
