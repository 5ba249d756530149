package dev.orm.mapping;

/** How an enum is stored. */
public enum EnumStorage {
    /** The default: the position of the constant. */
    ORDINAL,
    STRING
}
