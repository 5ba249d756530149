package dev.orm.mapping;

/** What is done to the targets of an association when it is done to its owner: {@code CascadeType}. */
public enum Cascade {
    PERSIST,
    MERGE,
    REMOVE,
    REFRESH,
    DETACH;
}
